import { describe, expect, it } from '@jest/globals';
import {
  parseAssertion,
  rehearse,
  rehearseShare,
  reportOf,
  simulate,
  type Assertion,
  type CompiledCampaign,
} from '@muster/engine';

import { sixOnes } from '../engine/support/six-ones.js';
import { stored } from './support/watch.js';

const MIX = { 'on-time': 50, late: 40, silent: 10 };

function asserted(compiled: CompiledCampaign, ...sentences: string[]): Assertion[] {
  return sentences.map((text) => {
    const parsed = parseAssertion(text, compiled);
    if (!parsed.ok) throw new Error(`${text}: ${parsed.reason.en}`);
    return parsed.assertion;
  });
}

describe('A rehearsal in shares', () => {
  it('gives the same report for 1, 2 and 5 shares, and for everybody in one world', () => {
    const compiled = sixOnes();
    const assertions = asserted(
      compiled,
      'no person gets more than 1 message a day',
      'no body gets more than 3 messages a week',
      'every task ends',
      'at least 99% of units complete talk',
    );
    const options = { units: 16, mix: MIX, seed: 3, assertions };
    const whole = stored(simulate(compiled, options));
    expect(whole.assertions.map(({ holds }) => holds)).toEqual([false, false, false, false]);
    for (const number of [2, 5]) {
      const shares = Array.from({ length: number }, (_, index) =>
        stored(rehearseShare(compiled, options, { index, of: number })),
      );
      expect(stored(reportOf(compiled, options, shares))).toEqual(whole);
    }
    expect(stored(rehearse(compiled, options).report)).toEqual(whole);
  });
});
