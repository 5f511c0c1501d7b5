import { describe, expect, it } from '@jest/globals';

import { belowFloor, hostsIn, lockedVersions } from './lock-file.mjs';

const integrity = { resolution: { integrity: 'sha512-x' } };
const lock = {
  lockfileVersion: '9.0',
  importers: { '.': { devDependencies: { yaml: { specifier: '2.9.1', version: '2.9.1' } } } },
  packages: {
    'yaml@2.9.1': integrity,
    '@nestjs/core@12.0.1': { ...integrity, deprecated: 'see https://example.org' },
    'qs@6.5.0': integrity,
    'qs@6.17.1': integrity,
  },
};

describe('the lock file', () => {
  it('names every version of a package, scoped or not', () => {
    expect([...lockedVersions(lock)]).toEqual([
      ['yaml', ['2.9.1']],
      ['@nestjs/core', ['12.0.1']],
      ['qs', ['6.5.0', '6.17.1']],
    ]);
  });

  it('is refused for each version below its floor, compared as versions', () => {
    const floors = { yaml: '>=2.8.3', '@nestjs/core': '>=12.0.2', qs: '>=6.17.1', absent: '>=1' };
    expect(belowFloor(lock, floors)).toEqual([
      '@nestjs/core 12.0.1 is below its floor >=12.0.2.',
      'qs 6.5.0 is below its floor >=6.17.1.',
    ]);
  });

  it('may have an older line in which the weakness was mended too', () => {
    const floors = { qs: '^6.5.0 || >=7.1.0' };
    expect(belowFloor(lock, floors)).toEqual([]);
    expect(belowFloor({ packages: { 'qs@7.0.9': integrity } }, floors)).toHaveLength(1);
  });

  it('counts a pre-release of the floor as below it', () => {
    expect(
      belowFloor({ packages: { 'yaml@2.8.3-rc.1': integrity } }, { yaml: '>=2.8.3' }),
    ).toHaveLength(1);
  });

  it('cannot vouch for a package with a floor that comes from an address', () => {
    const odd = { packages: { 'yaml@https://example.org/yaml.tgz': integrity } };
    expect(belowFloor(odd, { yaml: '>=2.8.3' })).toHaveLength(1);
  });

  it('may name a host in a deprecation remark and nowhere else', () => {
    expect(hostsIn(lock)).toEqual([]);
    const tarball = 'https://registry.example.org/qs.tgz';
    const named = { packages: { 'qs@6.17.1': { resolution: { integrity: 'x', tarball } } } };
    expect(hostsIn(named)).toEqual([
      `packages > qs@6.17.1 > resolution > tarball names a host: ${tarball}`,
    ]);
    expect(hostsIn({ packages: { 'qs@git+ssh://git@host/qs': integrity } })).toHaveLength(1);
  });
});
