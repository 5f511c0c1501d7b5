import { beforeAll, describe, expect, it } from '@jest/globals';

import { answerCollection, LIMIT_MB, LIMIT_MS, type Verdict } from './support/answer-collection.js';
import { heavySpecials, lightSpecials } from './support/specials.js';

// The heavy ones have a process each, with the memory that one answer may take.
describe.each([
  ['heavy', heavySpecials],
  ['light', lightSpecials],
] as const)('%s definitions that were thought out to do harm', (collection, specials) => {
  let verdict: Verdict;
  beforeAll(async () => {
    verdict = await answerCollection(collection, { apart: collection === 'heavy' });
    const [slowest] = verdict.measured;
    console.info(
      `The slowest took ${Math.round(slowest?.ms ?? 0)} ms: ${slowest?.name ?? ''}. The largest process had ${verdict.peakMb} MB.`,
    );
  }, 600_000);

  it(`are all answered within ${LIMIT_MS} ms and ${LIMIT_MB} MB`, () => {
    expect(verdict.failures).toEqual([]);
    expect(verdict.answered).toBe(specials.length);
  });

  it.each(specials.map(({ name, codes }, index) => ({ name, codes, index })))(
    '$name: $codes',
    ({ name, codes, index }) => {
      const found = verdict.measured.find((one) => one.index === index);
      expect(found?.name).toBe(name);
      const missing = codes.filter((code) => found?.codes.includes(code) !== true);
      const unasked = codes.length === 0 ? found?.codes : [];
      expect({ missing, unasked }).toEqual({ missing: [], unasked: [] });
    },
  );
});
