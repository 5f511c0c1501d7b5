import { cpSync } from 'node:fs';

import { inRoot } from './root.mjs';

/**
 * Puts the golden campaigns beside the built command line, which shows them as examples: `muster
 * explain` works where the tests are not installed, and they are kept once.
 */
export function shipExamples() {
  cpSync(inRoot('tests/golden/checks'), inRoot('packages/cli/dist/examples'), {
    recursive: true,
    filter: (source) => !source.endsWith('.out'),
  });
}
