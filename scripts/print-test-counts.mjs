/** Prints `N passed, N failed` for the last `npm test`. */
import { existsSync, readFileSync } from 'node:fs';

import { inRoot } from './lib/root.mjs';
import { testCounts } from './lib/test-counts.mjs';

const file = inRoot('reports', 'jest.json');
const { passed, failed } = testCounts(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
