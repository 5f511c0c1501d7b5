/** `npm test`: from a fresh clone to the tests' verdict. Arguments go to jest. */
import './lib/require-node.mjs';

import { mkdirSync, rmSync } from 'node:fs';

import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { startMariadb } from './lib/mariadb/start.mjs';
import { inRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const report = inRoot('reports', 'jest.json');
const inCi = !['', '0', 'false', undefined].includes(process.env.CI);

process.exitCode = (await ensureInstalled()) || (await build()) || (await test());

async function test() {
  // Nobody shall read the verdict of an earlier run.
  rmSync(report, { force: true });
  mkdirSync(inRoot('reports'), { recursive: true });

  let mariadb;
  try {
    mariadb = await database();
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  if (mariadb === undefined && inCi) {
    console.error('mariadbd is not installed, and CI runs the tests on both databases.');
    return 1;
  }
  try {
    return await run(
      'node',
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        inRoot('node_modules/jest/bin/jest.js'),
        '--json',
        `--outputFile=${report}`,
        ...process.argv.slice(2),
      ],
      { env: { MUSTER_TEST_MARIADB_URL: mariadb?.url } },
    );
  } finally {
    await mariadb?.stop();
    if (mariadb === undefined) {
      console.error('The MariaDB half of the tests was not run: mariadbd is not installed.');
    }
  }
}

/** A server that the caller already runs, or a private one, or undefined when there is none. */
async function database() {
  const url = process.env.MUSTER_TEST_MARIADB_URL;
  return url ? { url, stop: async () => {} } : startMariadb();
}
