import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, fromEpochDay, toEpochDay } from './plain-date.js';
import { occurrencesWithin } from './recurrence.js';

const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;
const keys = (every: (typeof periods)[number], from: string, to: string) =>
  occurrencesWithin({ every }, { from, to }).map((occurrence) => occurrence.key);

describe('occurrences', () => {
  it('are the four months of the window', () => {
    expect(occurrencesWithin({ every: 'month' }, { from: '2022-08-01', to: '2022-11-30' })).toEqual(
      [
        { key: '2022-08', from: '2022-08-01', to: '2022-08-31' },
        { key: '2022-09', from: '2022-09-01', to: '2022-09-30' },
        { key: '2022-10', from: '2022-10-01', to: '2022-10-31' },
        { key: '2022-11', from: '2022-11-01', to: '2022-11-30' },
      ],
    );
  });

  it('stay whole at the edges of the window', () => {
    const [first, last] = occurrencesWithin(
      { every: 'month' },
      { from: '2022-08-31', to: '2022-09-01' },
    );
    expect(first).toMatchObject({ from: '2022-08-01', to: '2022-08-31' });
    expect(last).toMatchObject({ from: '2022-09-01', to: '2022-09-30' });
  });

  it('have a key for every kind of period', () => {
    expect(keys('day', '2024-02-28', '2024-03-01')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(keys('week', '2021-01-03', '2021-01-04')).toEqual(['2020-W53', '2021-W01']);
    expect(keys('quarter', '2022-08-01', '2022-11-30')).toEqual(['2022-Q3', '2022-Q4']);
    expect(keys('year', '2022-12-31', '2023-01-01')).toEqual(['2022', '2023']);
  });

  it('are none when the window ends before it begins, and end with time itself', () => {
    expect(keys('day', '2022-08-02', '2022-08-01')).toEqual([]);
    expect(keys('month', '9999-12-01', '9999-12-31')).toEqual(['9999-12']);
    expect(keys('week', '9999-12-31', '9999-12-31')).toHaveLength(1);
  });

  it('cover the window without gap or overlap, in order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...periods),
        fc.integer({ min: toEpochDay('2000-01-01'), max: toEpochDay('2040-01-01') }),
        fc.nat({ max: 800 }),
        (every, day, length) => {
          const window = { from: fromEpochDay(day), to: fromEpochDay(day + length) };
          const found = occurrencesWithin({ every }, window);
          expect((found[0]?.from ?? '') <= window.from && window.from <= (found[0]?.to ?? '')).toBe(
            true,
          );
          const last = found.at(-1);
          expect((last?.from ?? '') <= window.to && window.to <= (last?.to ?? '')).toBe(true);
          found.slice(1).forEach((occurrence, i) => {
            expect(occurrence.from).toBe(addDays(found[i]?.to ?? '', 1));
          });
          expect(found.map((o) => o.key)).toEqual([...new Set(found.map((o) => o.key))].sort());
        },
      ),
    );
  });

  it('of several periods in a row are counted from the one that the window begins in', () => {
    const window = { from: '2022-08-15', to: '2022-11-30' };
    expect(occurrencesWithin({ every: 'month', count: 3 }, window)).toEqual([
      { key: '2022-08', from: '2022-08-01', to: '2022-10-31' },
      { key: '2022-11', from: '2022-11-01', to: '2023-01-31' },
    ]);
    expect(
      occurrencesWithin({ every: 'year', count: 2 }, { from: '9999-05-01', to: '9999-05-02' }),
    ).toEqual([{ key: '9999', from: '9999-01-01', to: '9999-12-31' }]);
  });
});
