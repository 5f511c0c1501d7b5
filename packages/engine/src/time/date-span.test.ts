import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

import { formatDateSpan, parseDateSpan, spanAround } from './date-span.js';
import { fromEpochDay, MAX_EPOCH_DAY, MIN_EPOCH_DAY } from './plain-date.js';

describe('dates as written', () => {
  it.each([
    ['2022-08-15', '2022-08-15', '2022-08-15', 'day'],
    ['2022-08', '2022-08-01', '2022-08-31', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2022-12', '2022-12-01', '2022-12-31', 'month'],
    ['2022-Q3', '2022-07-01', '2022-09-30', 'quarter'],
    ['2022-Q4', '2022-10-01', '2022-12-31', 'quarter'],
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2022-W40', '2022-10-03', '2022-10-09', 'week'],
    ['2020-W53', '2020-12-28', '2021-01-03', 'week'],
    ['2025-W01', '2024-12-30', '2025-01-05', 'week'],
    ['9999-12', '9999-12-01', '9999-12-31', 'month'],
    ['9999', '9999-01-01', '9999-12-31', 'year'],
  ])('%s means %s to %s and stays a %s', (text, from, to, precision) => {
    const span = parseDateSpan(text);
    expect(span).toEqual({ from, to, precision });
    expect(span && formatDateSpan(span)).toBe(text);
  });

  it.each([
    ...[
      '2022-02-30',
      '2022-13',
      '2022-00',
      '2022-W53',
      '2022-W00',
      '2022-W54',
      '2022-Q5',
      '2022-Q0',
    ],
    ...['1582', '22', '2022-8', '2022-W4', '2022-w40', '2022-', '0000', '2022-08-', 'window', ''],
  ])('%j is no date', (text) => {
    expect(parseDateSpan(text)).toBeUndefined();
  });

  it('name the ISO week that Temporal names, for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: MIN_EPOCH_DAY + 7, max: MAX_EPOCH_DAY - 7 }), (day) => {
        const date = Temporal.PlainDate.from(fromEpochDay(day));
        const week = `${String(date.yearOfWeek)}-W${String(date.weekOfYear).padStart(2, '0')}`;
        const span = spanAround(day, 'week');
        expect(formatDateSpan(span)).toBe(week);
        expect(parseDateSpan(week)).toEqual(span);
      }),
    );
  });

  it('contain the day they were made around, and read back as themselves', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: MIN_EPOCH_DAY + 7, max: MAX_EPOCH_DAY - 7 }),
        fc.constantFrom(
          'day' as const,
          'week' as const,
          'month' as const,
          'quarter' as const,
          'year' as const,
        ),
        (day, precision) => {
          const span = spanAround(day, precision);
          expect(span.from <= fromEpochDay(day) && fromEpochDay(day) <= span.to).toBe(true);
          expect(parseDateSpan(formatDateSpan(span))).toEqual(span);
        },
      ),
    );
  });
});
