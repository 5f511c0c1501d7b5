import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { durationUnits, exactDurationMs, formatDuration, parseDuration } from './duration.js';

describe('durations', () => {
  it.each([
    ['5 workdays', '5 workdays'],
    ['1 workday', '1 workday'],
    ['1 workdays', '1 workday'],
    ['5 workday', '5 workdays'],
    ['2  weeks', '2 weeks'],
    ['0 days', '0 days'],
    ['P5D', '5 days'],
    ['P1W', '1 week'],
    ['P3M', '3 months'],
    ['PT3M', '3 minutes'],
    ['P1Y', '1 year'],
    ['PT12H', '12 hours'],
  ])('%s is spelled %s', (text, canonical) => {
    const duration = parseDuration(text);
    expect(duration && formatDuration(duration)).toBe(canonical);
  });

  it.each([
    ...[
      '',
      '5',
      'days',
      '5days',
      '-5 days',
      '1.5 days',
      '5 working days',
      '5 Days',
      '5 dayss',
      '5 s',
      ' 5 days',
    ],
    ...[
      'P',
      'PT',
      'P1DT12H',
      'P-1D',
      'P1.5D',
      'PT1S',
      'p5d',
      '101 years',
      '99999999 hours',
      '5 constructor',
    ],
  ])('%j is not understood', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('read back what they write', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), fc.constantFrom(...durationUnits), (amount, unit) => {
        expect(parseDuration(formatDuration({ amount, unit }))).toEqual({ amount, unit });
      }),
    );
  });

  it('have an exact length only where no calendar is needed', () => {
    expect(exactDurationMs({ amount: 90, unit: 'minute' })).toBe(5_400_000);
    expect(exactDurationMs({ amount: 2, unit: 'hour' })).toBe(7_200_000);
    expect(exactDurationMs({ amount: 1, unit: 'day' })).toBeUndefined();
  });
});
