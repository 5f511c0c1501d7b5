/**
 * Fails when the lock file installs a version with a known weakness, or names a host.
 *
 * The floors are in version-floors.json; raise one when an advisory asks for it.
 */
import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { belowFloor, hostsIn } from './lib/lock-file.mjs';
import { inRoot } from './lib/root.mjs';

const lock = parse(readFileSync(inRoot('pnpm-lock.yaml'), 'utf8'));
const floors = JSON.parse(readFileSync(inRoot('version-floors.json'), 'utf8'));
const faults = [...belowFloor(lock, floors), ...hostsIn(lock)];

for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`${Object.keys(floors).length} version floors hold.`);
process.exitCode = faults.length === 0 ? 0 : 1;
