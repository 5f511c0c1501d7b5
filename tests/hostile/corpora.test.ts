import { describe, expect, it } from '@jest/globals';

import { answerCollection } from './support/answer-collection.js';

describe('public corpora of hostile texts', () => {
  it.each([
    ['naughty', 15_000],
    ['yaml-suite', 2500],
  ] as const)(
    '%s: every text is answered, wherever it stands',
    async (collection, least) => {
      const verdict = await answerCollection(collection);
      const [slowest] = verdict.measured;
      console.info(
        `${verdict.answered} documents; the slowest took ${Math.round(slowest?.ms ?? 0)} ms: ${slowest?.name ?? ''}`,
      );
      expect(verdict.failures).toEqual([]);
      expect(verdict.answered).toBe(verdict.count);
      expect(verdict.count).toBeGreaterThanOrEqual(least);
    },
    300_000,
  );
});
