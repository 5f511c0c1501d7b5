import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

import {
  addDays,
  addMonths,
  fromEpochDay,
  isPlainDate,
  MAX_EPOCH_DAY,
  MIN_EPOCH_DAY,
  parsePlainDate,
  toEpochDay,
  weekdayOfEpochDay,
} from './plain-date.js';

const DAY_MS = 86_400_000;
const epochDays = fc.integer({ min: MIN_EPOCH_DAY, max: MAX_EPOCH_DAY });
const temporalDate = (epochDay: number) =>
  Temporal.Instant.fromEpochMilliseconds(epochDay * DAY_MS)
    .toZonedDateTimeISO('UTC')
    .toPlainDate();

describe('plain dates', () => {
  it.each(['2022-02-28', '2024-02-29', '2000-02-29', '1583-01-01', '9999-12-31'])(
    '%s exists',
    (date) => {
      expect(isPlainDate(date)).toBe(true);
    },
  );

  it.each([
    ...[
      '2022-02-29',
      '2022-02-30',
      '1900-02-29',
      '2022-04-31',
      '2022-00-10',
      '2022-13-01',
      '2022-01-00',
    ],
    ...[
      '1582-12-31',
      '2022-1-01',
      '2022-01-1',
      '20220101',
      '2022/01/01',
      ' 2022-01-01',
      '2022-01-01 ',
      '',
    ],
    ...['+022-01-01', '2022-01-0a', '２０２２-01-01', '2022-01-011', '2022--1-01'],
  ])('%j does not', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });

  it('agree with Temporal on every day tried, both ways, and on the weekday', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        const expected = temporalDate(day);
        expect(fromEpochDay(day)).toBe(expected.toString());
        expect(toEpochDay(expected.toString())).toBe(day);
        expect(weekdayOfEpochDay(day)).toBe(expected.dayOfWeek);
      }),
      { numRuns: 1000 },
    );
  });

  it('begin and end where the span says', () => {
    expect(fromEpochDay(MIN_EPOCH_DAY)).toBe('1583-01-01');
    expect(fromEpochDay(MAX_EPOCH_DAY)).toBe('9999-12-31');
    expect(toEpochDay('1970-01-01')).toBe(0);
  });

  it('add months as Temporal does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2200-01-01') }),
        fc.integer({ min: -1200, max: 1200 }),
        (day, months) => {
          expect(addMonths(fromEpochDay(day), months)).toBe(
            temporalDate(day).add({ months }).toString(),
          );
        },
      ),
    );
  });

  it('take the last day of a month that lacks the day', () => {
    expect(addMonths('2022-10-31', -1)).toBe('2022-09-30');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  it('stay at the edge when arithmetic would leave the span', () => {
    expect(addDays('9999-12-30', 5)).toBe('9999-12-31');
    expect(addDays('1583-01-02', -5)).toBe('1583-01-01');
    expect(addMonths('9999-12-15', 1)).toBe('9999-12-31');
    expect(addMonths('1583-01-15', -1)).toBe('1583-01-01');
  });

  it('throw when code passes on a date that nobody checked', () => {
    expect(() => addDays('2022-02-30', 1)).toThrow('Not a plain date: "2022-02-30"');
  });
});
