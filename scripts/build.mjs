/** `pnpm build`: compiles what has changed. */
import './lib/require-node.mjs';

import { build } from './lib/build.mjs';

process.exitCode = await build();
