import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { once } from 'node:events';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { Client } from './support/client.js';
import { MusterProcess, TemporaryFolder } from './support/muster-process.js';

interface Notes {
  readonly url: string;
  readonly accounts: readonly { readonly login: string; readonly password: string }[];
}

describe('muster serve --demo', () => {
  /** A demonstration at its beginning, of which most tests take a copy: making one takes seconds. */
  let begun: TemporaryFolder;
  let begunOutput: string;
  let folder: TemporaryFolder;
  let started: MusterProcess[];
  beforeAll(async () => {
    begun = new TemporaryFolder();
    const demo = MusterProcess.start(['serve', '--demo', '--port', '0', '--data', begun.path]);
    await demo.listening();
    begunOutput = (await demo.stop()).out;
  });
  afterAll(() => {
    begun.remove();
  });
  beforeEach(() => {
    folder = new TemporaryFolder();
    started = [];
  });
  afterEach(async () => {
    await Promise.all(started.map((process) => process.stop('SIGKILL')));
    folder.remove();
  });

  const serve = (...args: string[]): MusterProcess => {
    const process = MusterProcess.start(['serve', '--demo', '--port', '0', ...args], {
      MUSTER_DATA_DIR: folder.path,
    });
    started.push(process);
    return process;
  };
  /** Goes on with the demonstration that was begun. */
  const goOn = (): MusterProcess => {
    cpSync(begun.path, folder.path, { recursive: true });
    return serve();
  };
  const muster = (...args: string[]) => MusterProcess.run(args, { MUSTER_DATA_DIR: folder.path });
  const notesPath = () => path.join(folder.path, 'credentials.json');
  const notes = () => JSON.parse(readFileSync(notesPath(), 'utf8')) as Notes;
  const signIn = async (url: string, login: string): Promise<Client> => {
    const password = notes().accounts.find((account) => account.login === login)?.password;
    const answer = await new Client(url).post('/v1/sessions', { login, password });
    expect(answer.status).toBe(201);
    return new Client(url, (answer.body as { token: string }).token);
  };

  it('shows every password once and keeps them in a file of the owner', async () => {
    const demo = goOn();
    const url = await demo.listening();
    const { accounts } = notes();
    const passwords = accounts.map(({ password }) => password);

    expect(new Set(passwords).size).toBe(accounts.length);
    expect(passwords.filter((password) => !begunOutput.includes(password))).toEqual([]);
    expect(passwords.filter((password) => demo.out.includes(password))).toEqual([]);
    expect(statSync(notesPath()).mode & 0o777).toBe(0o600);
    expect(notes().url).toBe(url);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops with 0 on %s', async (signal) => {
    const demo = goOn();
    await demo.listening();
    expect(await demo.stop(signal)).toMatchObject({ code: 0, signal: null, err: '' });
  });

  it('lets everybody whom it names sign in to the campaign', async () => {
    const url = await goOn().listening();
    for (const login of ['administrator', 'sasac', 'qinghe-water', 'qinghe-water.chen-jing']) {
      const client = await signIn(url, login);
      const { body } = await client.get('/v1/campaigns');
      expect(body).toMatchObject({ items: [{ name: 'qingpu-six-ones-2022' }] });
    }
  });

  it('goes on after kill -9 with the time that had passed', async () => {
    const first = goOn();
    await first.listening();
    const moved = await muster('clock', '+7d');
    expect(moved).toMatchObject({ code: 0, err: '' });
    expect(moved.out).toMatch(/^2022-09-20 09:00 \+08:00, from 2022-09-13 09:00 \+08:00\n/);
    await first.stop('SIGKILL');

    const url = await serve().listening();
    expect(await muster('clock')).toMatchObject({ code: 0, out: '2022-09-20 09:00 +08:00\n' });
    await signIn(url, 'administrator');
  });

  it('begins anew when its beginning was interrupted', async () => {
    cpSync(begun.path, folder.path, { recursive: true });
    const before = notes().accounts;
    writeFileSync(notesPath(), JSON.stringify({ url: '', accounts: [] }));

    const url = await serve().listening();
    expect(notes().accounts.map(({ login }) => login)).toEqual(before.map(({ login }) => login));
    await signIn(url, 'administrator');
  });

  it('begins anew on request, but not under a running demonstration', async () => {
    const first = goOn();
    const url = await first.listening();
    const before = notes().accounts;
    const refused = await muster('serve', '--demo', '--fresh', '--port', '0');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`is running at ${url} already`);
    await first.stop();

    const fresh = serve('--fresh');
    await fresh.listening();
    expect(notes().accounts[0]?.password).not.toBe(before[0]?.password);
    expect(fresh.out).toContain(notes().accounts[0]?.password);
  });

  it('says that the port is taken before it touches anything', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    try {
      const refused = await muster('serve', '--demo', '--port', String(port));
      expect(refused).toMatchObject({ code: 1, out: '' });
      expect(refused.err).toBe(
        `muster serve: Port ${String(port)} on 127.0.0.1 is taken. Stop what uses it, or choose another with --port.\n`,
      );
      expect(() => notes()).toThrow('ENOENT');
    } finally {
      taken.close();
    }
  });

  it('leaves the data of a service in earnest alone, and the other way round', async () => {
    const inEarnest = MusterProcess.start(['serve', '--port', '0'], {
      MUSTER_DATA_DIR: folder.path,
      MUSTER_LOG_LEVEL: 'silent',
    });
    started.push(inEarnest);
    await inEarnest.listening();
    expect(inEarnest.err).toMatch(
      /^The first account is "administrator" with the password \S{20}$/m,
    );
    await expect(inEarnest.stop()).resolves.toMatchObject({ code: 0 });
    const refused = await muster('serve', '--demo', '--fresh', '--port', '0');
    expect(refused.err).toContain('holds the data of a service that is no demonstration');

    const wrong = await MusterProcess.run(['serve', '--port', '0', '--data', begun.path]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('The database is that of a demonstration');
  });

  it('moves its clock forward only, and to times alone', async () => {
    await goOn().listening();
    for (const [wanted, code, message] of [
      ['-7d', 2, 'the clock moves forward only, not -7d'],
      ['2022-09-01', 1, 'moves forward only; 2022-09-01T00:00:00+08:00 lies behind'],
      ['2022-02-30', 1, '"2022-02-30" is no time'],
      ['soon', 2, '"soon" is no time; say +7d'],
      ['+7', 2, '"+7" is no time; say +7d'],
    ] as const) {
      const refused = await muster('clock', wanted);
      expect(refused).toMatchObject({ code, out: '' });
      expect(refused.err).toContain(message);
    }
    expect(await muster('clock')).toMatchObject({ out: '2022-09-13 09:00 +08:00\n' });
  });

  it('publishes the same campaign again without effect', async () => {
    await goOn().listening();
    const file = path.join('campaigns', 'qingpu-six-ones-2022', 'campaign.yaml');
    const answer = await muster(
      'publish',
      new URL(`../../${file}`, import.meta.url).pathname,
      '--body',
      'entrusted-department=entrusted-department',
    );
    expect(answer).toMatchObject({ code: 0, err: '' });
  });
});

describe('muster clock without a demonstration', () => {
  it('says what is missing', async () => {
    const folder = new TemporaryFolder();
    try {
      const refused = await MusterProcess.run(['clock', '+7d', '--data', folder.path]);
      expect(refused.code).toBe(1);
      expect(refused.err).toContain(`There is no demonstration in ${folder.path}`);
    } finally {
      folder.remove();
    }
  });
});
