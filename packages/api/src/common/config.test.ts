import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readConfig } from './config.js';

describe('readConfig', () => {
  it('needs nothing: a file in the data folder, this machine alone', () => {
    expect(readConfig({ MUSTER_PORT: '' })).toMatchObject({
      ok: true,
      config: {
        dataDir: resolve('data'),
        database: { kind: 'sqlite', path: resolve('data/muster.sqlite') },
        host: '127.0.0.1',
        port: 3000,
      },
    });
  });

  it('tells all mistakes at once and no password', () => {
    const read = readConfig({
      DATABASE_URL: 'postgres://muster:secret@db/muster',
      MUSTER_PORT: '70000',
      MUSTER_LOG_LEVEL: 'loud',
    });
    const lines = read.ok ? [] : read.message.split('\n');
    expect(lines).toEqual([
      'The settings are not valid:',
      expect.stringMatching(/MUSTER_PORT=70000: .*65535/),
      expect.stringMatching(/MUSTER_LOG_LEVEL=loud: .*"info"/),
      expect.stringMatching(/DATABASE_URL: the scheme "postgres" is not known; give .*mariadb/),
    ]);
    expect(lines.join()).not.toContain('secret');
  });

  it.each([
    ['./here.sqlite', { kind: 'sqlite', path: resolve('here.sqlite') }],
    ['sqlite:/var/lib/muster.sqlite', { kind: 'sqlite', path: '/var/lib/muster.sqlite' }],
    ['sqlite:///var/lib/muster.sqlite', { kind: 'sqlite', path: '/var/lib/muster.sqlite' }],
    [
      'mariadb://mu%40ster:p%2Fw@db.example:3307/campaigns',
      {
        kind: 'server',
        host: 'db.example',
        port: 3307,
        user: 'mu@ster',
        password: 'p/w',
        database: 'campaigns',
      },
    ],
    [
      'mysql://root@localhost/campaigns?socketPath=/run/mysqld.sock',
      expect.objectContaining({ port: 3306, socketPath: '/run/mysqld.sock' }),
    ],
  ])('reads %s', (url, database) => {
    expect(readConfig({ DATABASE_URL: url })).toMatchObject({ ok: true, config: { database } });
  });

  it.each(['mysql://user@host/', 'mysql://us er@:x/', 'sqlite:', ':memory:'])(
    'refuses %s',
    (url) => {
      expect(readConfig({ DATABASE_URL: url })).toMatchObject({
        ok: false,
        message: expect.stringContaining('DATABASE_URL'),
      });
    },
  );
});
