/** `pnpm muster …`: the command line of this working copy, built first if it never was. */
import './lib/require-node.mjs';

import { existsSync } from 'node:fs';

import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { mainFile, muster } from './lib/muster.mjs';

const prepare = async () =>
  existsSync(mainFile) ? 0 : (await ensureInstalled()) || (await build());

process.exitCode = (await prepare()) || (await muster(process.argv.slice(2)));
