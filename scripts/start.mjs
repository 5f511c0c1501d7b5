/** `npm start`: from a fresh clone to a running demonstration. Arguments go to `muster serve`. */
import './lib/require-node.mjs';

import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { muster } from './lib/muster.mjs';

process.exitCode =
  (await ensureInstalled()) ||
  (await build()) ||
  (await muster(['serve', '--demo', ...process.argv.slice(2)]));
