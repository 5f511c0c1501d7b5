import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { calendarById } from './calendars/calendars.js';
import { addDays, fromEpochDay, toEpochDay } from './plain-date.js';
import { parseSchedule } from './parse-schedule.js';
import type { ScheduleRule } from './schedule.js';
import { occurrencesOfSchedule } from './schedule-occurrences.js';
import { createWorkCalendar } from './work-calendar.js';

const cn = calendarById('cn');
const calendar = createWorkCalendar(cn === undefined ? [] : [cn]);
const campaign = { from: '2022-08-01', to: '2022-11-30' };

function occurrences(rule: ScheduleRule, window = campaign) {
  const parsed = parseSchedule(rule);
  if (!parsed.ok) throw new Error(parsed.reason.en);
  return occurrencesOfSchedule(parsed.schedule, window, calendar);
}
const keys = (rule: ScheduleRule, window = campaign) =>
  occurrences(rule, window).map((occurrence) => occurrence.key);
/** `key` alone where the day is the nominal one, else `key -> day`. */
const days = (rule: ScheduleRule, window = campaign) =>
  occurrences(rule, window).map(({ key, from, to }) => {
    expect(to).toBe(from);
    return key === from ? key : `${key} -> ${from}`;
  });

describe('the occurrences of a schedule', () => {
  it('are whole periods unless it names days', () => {
    expect(occurrences({ every: 'month' })).toEqual([
      { key: '2022-08', from: '2022-08-01', to: '2022-08-31' },
      { key: '2022-09', from: '2022-09-01', to: '2022-09-30' },
      { key: '2022-10', from: '2022-10-01', to: '2022-10-31' },
      { key: '2022-11', from: '2022-11-01', to: '2022-11-30' },
    ]);
    expect(
      occurrences({ every: '2 weeks', on: [] }, { from: '2022-08-17', to: '2022-09-01' }),
    ).toEqual([
      { key: '2022-W33', from: '2022-08-15', to: '2022-08-28' },
      { key: '2022-W35', from: '2022-08-29', to: '2022-09-11' },
    ]);
    expect(keys({ every: 'quarter' })).toEqual(['2022-Q3', '2022-Q4']);
  });

  const aroundNationalDay = { from: '2022-09-26', to: '2022-10-16' };
  it.each([
    ['keep', ['2022-09-30', '2022-10-07', '2022-10-14']],
    ['previous', ['2022-09-30', '2022-10-07 -> 2022-09-30', '2022-10-14']],
    ['next', ['2022-09-30', '2022-10-07 -> 2022-10-08', '2022-10-14']],
    ['skip', ['2022-09-30', '2022-10-14']],
  ] as const)('on a Friday in the National Day holiday: %s', (roll, expected) => {
    expect(days({ every: 'week', on: ['friday'], roll }, aroundNationalDay)).toEqual(expected);
  });

  it.each<[ScheduleRule, string[]]>([
    [
      { every: 'month', on: ['third friday'] },
      ['2022-08-19', '2022-09-16', '2022-10-21', '2022-11-18'],
    ],
    [
      { every: 'month', on: ['last workday'] },
      ['2022-08-31', '2022-09-30', '2022-10-31', '2022-11-30'],
    ],
    [
      { every: 'month', on: ['first workday'] },
      ['2022-08-01', '2022-09-01', '2022-10-08', '2022-11-01'],
    ],
    [{ every: 'month', on: ['fifth tuesday'] }, ['2022-08-30', '2022-11-29']],
    [
      { every: 'month', on: ['day 31', 'last day'] },
      ['2022-08-31', '2022-09-30', '2022-10-31', '2022-11-30'],
    ],
    [{ every: '3 months', on: ['day 15'] }, ['2022-08-15', '2022-11-15']],
    [{ every: '3 months', on: ['last day'] }, ['2022-10-31']],
    [{ every: 'quarter', on: ['last day'] }, ['2022-09-30']],
    [{ every: 'year', on: ['october 1', 'june 16'], roll: 'next' }, ['2022-10-01 -> 2022-10-08']],
    // The rolled day may leave the window, the day itself may not.
    [
      {
        every: 'month',
        on: ['last saturday'],
        roll: 'next',
        within: [{ from: '2022-11-20', to: '2022-11-26' }],
      },
      ['2022-11-26 -> 2022-11-28'],
    ],
  ])('%j', (rule, expected) => {
    expect(days(rule)).toEqual(expected);
  });

  it('on the leap day are those of leap years', () => {
    const century = { from: '2096-01-01', to: '2112-12-31' };
    expect(keys({ every: 'year', on: ['february 29'] }, century)).toEqual([
      '2096-02-29',
      '2104-02-29',
      '2108-02-29',
      '2112-02-29',
    ]);
  });

  it('in steps of weeks begin with the first of the window', () => {
    const window = { from: '2022-09-07', to: '2022-10-09' };
    expect(days({ every: '2 weeks', on: ['friday'] }, window)).toEqual([
      '2022-09-09',
      '2022-09-23',
      '2022-10-07',
    ]);
    expect(days({ every: '2 weeks', on: ['monday'] }, window)).toEqual([
      '2022-09-19',
      '2022-10-03',
    ]);
  });

  it('are left out in exceptions, by the day before it is rolled, and kept inside limits', () => {
    const holiday = [{ from: '2022-10-01', to: '2022-10-07' }];
    expect(
      days({ every: 'week', on: ['friday'], roll: 'previous', except: holiday }, aroundNationalDay),
    ).toEqual(['2022-09-30', '2022-10-14']);
    expect(
      days({ every: 'week', on: ['friday'], roll: 'previous', within: holiday }, aroundNationalDay),
    ).toEqual(['2022-10-07 -> 2022-09-30']);
    expect(keys({ every: 'week', except: holiday }, aroundNationalDay)).toEqual(['2022-W41']);
    expect(keys({ every: 'week', within: holiday }, aroundNationalDay)).toEqual([
      '2022-W39',
      '2022-W40',
    ]);
    expect(keys({ every: 'week', within: [] }, aroundNationalDay)).toEqual([]);
  });

  it('are the holidays, each whole, also where the window cuts it', () => {
    expect(occurrences({ every: 'holiday' })).toEqual([
      { key: '2022-09-10', from: '2022-09-10', to: '2022-09-12' },
      { key: '2022-10-01', from: '2022-10-01', to: '2022-10-07' },
    ]);
    expect(occurrences({ every: 'holiday' }, { from: '2022-10-03', to: '2022-10-04' })).toEqual([
      { key: '2022-10-01', from: '2022-10-01', to: '2022-10-07' },
    ]);
    expect(keys({ every: 'holiday' }, { from: '2022-10-08', to: '2022-12-30' })).toEqual([]);
  });

  it('of every workday follow the days worked in exchange', () => {
    expect(keys({ every: 'workday' }, { from: '2022-09-30', to: '2022-10-10' })).toEqual([
      '2022-09-30',
      '2022-10-08',
      '2022-10-09',
      '2022-10-10',
    ]);
    expect(occurrences({ every: '2 workdays' }, { from: '2022-10-01', to: '2022-10-10' })).toEqual([
      { key: '2022-10-08', from: '2022-10-08', to: '2022-10-09' },
      { key: '2022-10-10', from: '2022-10-10', to: '2022-10-11' },
    ]);
    expect(days({ every: 'day', roll: 'skip' }, { from: '2022-10-07', to: '2022-10-08' })).toEqual([
      '2022-10-08',
    ]);
  });

  it('of a century of days are all there', () => {
    const century = { from: '1950-01-01', to: '2049-12-31' };
    expect(keys({ every: 'day' }, century)).toHaveLength(36_525);
    expect(keys({ every: 'week', on: ['last workday'] }, century).length).toBeGreaterThan(5200);
    expect(keys({ every: 'workday' }, { from: '9999-12-27', to: '9999-12-31' })).toHaveLength(5);
  });

  it('come to an end in a window that hardly has one', () => {
    const found = keys({ every: 'day' }, { from: '1583-01-01', to: '9999-12-31' });
    expect([found[0], found.at(-1)]).toEqual(['1583-01-01', '1703-01-02']);
  });

  it('are none in a window that ends before it begins', () => {
    for (const every of ['day', 'workday', 'week', 'holiday'])
      expect(keys({ every }, { from: '2022-10-02', to: '2022-10-01' })).toEqual([]);
  });

  it('lie where they should, whatever the rule', () => {
    const first = toEpochDay('2019-01-01');
    const start = fc.integer({ min: first, max: first + 2500 });
    const rule = fc.record({
      every: fc.constantFrom('week', '2 weeks', 'month', '3 months', 'quarter', 'year'),
      on: fc.uniqueArray(
        fc.constantFrom('last workday', 'first monday', 'second friday', 'day 5', 'last day'),
        { minLength: 1, maxLength: 3 },
      ),
      roll: fc.constantFrom('previous' as const, 'next' as const, 'keep' as const, 'skip' as const),
    });
    fc.assert(
      fc.property(rule, start, fc.nat({ max: 400 }), start, (written, day, length, other) => {
        const window = { from: fromEpochDay(day), to: fromEpochDay(day + length) };
        const cut = { from: fromEpochDay(other), to: fromEpochDay(other + 60) };
        const all = occurrences(written, window);
        const names = all.map(({ key }) => key);
        expect(names).toEqual([...new Set(names)].sort());
        for (const { key, from, to } of all) {
          expect(from).toBe(to);
          expect(window.from <= key && key <= window.to).toBe(true);
          expect(from).toBe(written.roll === 'skip' ? key : calendar.roll(key, written.roll));
          expect(written.roll === 'keep' || calendar.isWorkday(from)).toBe(true);
        }
        // What one of two opposite limits leaves out, the other keeps.
        const inside = keys({ ...written, within: [cut] }, window);
        const outside = keys({ ...written, except: [cut] }, window);
        expect([...inside, ...outside].sort()).toEqual(names);
        const isInside = (key: string) => key >= cut.from && key <= cut.to;
        expect(inside.every(isInside) && !outside.some(isInside)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('of holidays are the longest runs of days that the calendar names', () => {
    for (const { from, to } of occurrences(
      { every: 'holiday' },
      { from: '2004-01-01', to: '2026-12-31' },
    )) {
      for (let day = from; day <= to; day = addDays(day, 1))
        expect(calendar.isWorkday(day)).toBe(false);
      expect(calendar.isHoliday(addDays(from, -1)) || calendar.isHoliday(addDays(to, 1))).toBe(
        false,
      );
    }
  });
});
