import { describe, expect, it } from '@jest/globals';

import { answerCollection } from './support/answer-collection.js';

const seed = Number(process.env['MUSTER_HOSTILE_SEED'] ?? 20_220_901);
const count = Number(process.env['MUSTER_HOSTILE_COUNT'] ?? 100_000);

describe('mutated definitions', () => {
  it(`gives an answer to each of ${count} documents of the seed ${seed}`, async () => {
    const verdict = await answerCollection('fuzz', { seed, count });
    const [slowest] = verdict.measured;
    console.info(
      `Seed ${seed} (MUSTER_HOSTILE_SEED); ${verdict.answered} documents, the slowest took ` +
        `${Math.round(slowest?.ms ?? 0)} ms: ${slowest?.name ?? ''}; ${verdict.peakMb} MB.`,
    );
    expect(verdict.failures).toEqual([]);
    expect(verdict.answered).toBe(count);
  }, 1_200_000);
});
