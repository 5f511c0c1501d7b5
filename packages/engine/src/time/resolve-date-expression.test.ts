import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { calendarById } from './calendars/calendars.js';
import type { DateContext, DateEdge, DateRange, MissingDate } from './date-context.js';
import { ORDINALS, WEEKDAYS } from './date-words.js';
import { formatInstant, parseInstant } from './instant-text.js';
import { parseDateExpression } from './parse-date-expression.js';
import { fromEpochDay, toEpochDay, weekdayOfEpochDay } from './plain-date.js';
import { resolveDateExpression } from './resolve-date-expression.js';
import { createWorkCalendar } from './work-calendar.js';

const shanghai = 'Asia/Shanghai';
const at = (text: string): number => parseInstant(text, shanghai) ?? Number.NaN;
const cn = calendarById('cn');
const instant = (text: string): DateRange => ({
  from: text.slice(0, 10),
  to: text.slice(0, 10),
  fromAt: at(text),
  toAt: at(text),
});

const names: Readonly<Record<string, DateRange | MissingDate | 'unbound'>> = {
  occurrence: { from: '2022-10-01', to: '2022-10-31' },
  holiday: { from: '2022-10-01', to: '2022-10-07' },
  board: {
    kind: 'missing',
    words: 'fifth friday of 2022-11',
    within: { from: '2022-11-01', to: '2022-11-30' },
  },
  window: { from: '2022-08-01', to: '2022-11-30' },
  publication: instant('2022-09-13T09:00'),
  midnight: instant('2022-09-14T00:00'),
  class: 'unbound',
  phase: {
    from: '2022-09-01',
    to: '2022-09-30',
    fromAt: at('2022-09-01T08:30'),
    toAt: at('2022-09-30T18:00'),
  },
  'whole-phase': {
    from: '2022-09-01',
    to: '2022-09-30',
    fromAt: at('2022-09-01T00:00'),
    toAt: at('2022-10-01T00:00'),
  },
};
const context: DateContext = {
  anchor: (name) => (Object.hasOwn(names, name) ? names[name] : undefined),
  zone: shanghai,
  calendar: createWorkCalendar(cn === undefined ? [] : [cn]),
};

function resolve(text: string, edge: DateEdge, within: DateContext = context) {
  const parsed = parseDateExpression(text);
  if (!parsed.ok) throw new Error(parsed.reason.en);
  return resolveDateExpression(parsed.expression, edge, within);
}

/** `2022-10-09 | 2022-10-10T00:00`: the day meant (with its time) and the instant. */
function meaning(text: string, edge: DateEdge, within: DateContext = context): string {
  const resolved = resolve(text, edge, within);
  if (resolved.kind !== 'instant') return resolved.kind;
  const day = resolved.time === undefined ? resolved.date : `${resolved.date} ${resolved.time}`;
  return `${day} | ${formatInstant(resolved.at, within.zone).slice(0, 16)}`;
}

describe('a plain-words date', () => {
  it.each<[string, string, string]>([
    // text, as opens, as due
    ['2022-12-05', '2022-12-05 | 2022-12-05T00:00', '2022-12-05 | 2022-12-06T00:00'],
    ['2022-11', '2022-11-01 | 2022-11-01T00:00', '2022-11-30 | 2022-12-01T00:00'],
    ['2022-W40', '2022-10-03 | 2022-10-03T00:00', '2022-10-09 | 2022-10-10T00:00'],
    ['window', '2022-08-01 | 2022-08-01T00:00', '2022-11-30 | 2022-12-01T00:00'],
    ['start of window', '2022-08-01 | 2022-08-01T00:00', '2022-08-01 | 2022-08-02T00:00'],
    ['end of window', '2022-11-30 | 2022-11-30T00:00', '2022-11-30 | 2022-12-01T00:00'],
    [
      '5 workdays before 2022-10-14',
      '2022-10-09 | 2022-10-09T00:00',
      '2022-10-09 | 2022-10-10T00:00',
    ],
    ['3 workdays after window', '2022-12-05 | 2022-12-05T00:00', '2022-12-05 | 2022-12-06T00:00'],
    ['3 days before window', '2022-07-29 | 2022-07-29T00:00', '2022-07-29 | 2022-07-30T00:00'],
    [
      '3 days before end of window',
      '2022-11-27 | 2022-11-27T00:00',
      '2022-11-27 | 2022-11-28T00:00',
    ],
    [
      '2 weeks after start of window',
      '2022-08-15 | 2022-08-15T00:00',
      '2022-08-15 | 2022-08-16T00:00',
    ],
    ['1 month after 2022-01-31', '2022-02-28 | 2022-02-28T00:00', '2022-02-28 | 2022-03-01T00:00'],
    ['1 year before 2024-02-29', '2023-02-28 | 2023-02-28T00:00', '2023-02-28 | 2023-03-01T00:00'],
    ['0 days after window', '2022-11-30 | 2022-11-30T00:00', '2022-11-30 | 2022-12-01T00:00'],
    [
      '2022-12-05 at 12:00',
      '2022-12-05 12:00 | 2022-12-05T12:00',
      '2022-12-05 12:00 | 2022-12-05T12:00',
    ],
    [
      '2022-12-05 at 24:00',
      '2022-12-05 24:00 | 2022-12-06T00:00',
      '2022-12-05 24:00 | 2022-12-06T00:00',
    ],
    [
      '1 workday before window at 09:00',
      '2022-07-29 09:00 | 2022-07-29T09:00',
      '2022-07-29 09:00 | 2022-07-29T09:00',
    ],
    [
      '2022-12-05T12:30',
      '2022-12-05 12:30 | 2022-12-05T12:30',
      '2022-12-05 12:30 | 2022-12-05T12:30',
    ],
    [
      '2022-12-05T20:00Z',
      '2022-12-06 04:00 | 2022-12-06T04:00',
      '2022-12-06 04:00 | 2022-12-06T04:00',
    ],
    ['publication', '2022-09-13 09:00 | 2022-09-13T09:00', '2022-09-13 09:00 | 2022-09-13T09:00'],
    ['midnight', '2022-09-14 00:00 | 2022-09-14T00:00', '2022-09-14 00:00 | 2022-09-14T00:00'],
    [
      'publication at 12:00',
      '2022-09-13 12:00 | 2022-09-13T12:00',
      '2022-09-13 12:00 | 2022-09-13T12:00',
    ],
    [
      '3 workdays after publication',
      '2022-09-16 | 2022-09-16T00:00',
      '2022-09-16 | 2022-09-17T00:00',
    ],
    [
      '36 hours after publication',
      '2022-09-14 21:00 | 2022-09-14T21:00',
      '2022-09-14 21:00 | 2022-09-14T21:00',
    ],
    [
      '90 minutes before publication',
      '2022-09-13 07:30 | 2022-09-13T07:30',
      '2022-09-13 07:30 | 2022-09-13T07:30',
    ],
    [
      '12 hours before 2022-10-14',
      '2022-10-13 12:00 | 2022-10-13T12:00',
      '2022-10-13 12:00 | 2022-10-13T12:00',
    ],
    [
      '12 hours after 2022-10-14',
      '2022-10-15 12:00 | 2022-10-15T12:00',
      '2022-10-15 12:00 | 2022-10-15T12:00',
    ],
    ['phase', '2022-09-01 08:30 | 2022-09-01T08:30', '2022-09-30 18:00 | 2022-09-30T18:00'],
    ['whole-phase', '2022-09-01 | 2022-09-01T00:00', '2022-09-30 | 2022-10-01T00:00'],
    ['end of whole-phase', '2022-09-30 | 2022-09-30T00:00', '2022-09-30 | 2022-10-01T00:00'],
    [
      '2 hours after phase',
      '2022-09-30 20:00 | 2022-09-30T20:00',
      '2022-09-30 20:00 | 2022-09-30T20:00',
    ],
    ['1 day after phase', '2022-10-01 | 2022-10-01T00:00', '2022-10-01 | 2022-10-02T00:00'],
  ])('%s', (text, opens, due) => {
    expect([meaning(text, 'opens'), meaning(text, 'due')]).toEqual([opens, due]);
  });

  it.each<[string, string, string]>([
    // text, day as opens, day as due
    ['november', '2022-11-01', '2022-11-30'],
    ['august', '2022-08-01', '2022-08-31'],
    ['early november', '2022-11-01', '2022-11-10'],
    ['mid 2024-02', '2024-02-11', '2024-02-20'],
    ['late 2024-02', '2024-02-21', '2024-02-29'],
    ['late occurrence', '2022-10-21', '2022-10-31'],
    ['third friday of occurrence', '2022-10-21', '2022-10-21'],
    ['fifth monday of october', '2022-10-31', '2022-10-31'],
    ['last friday of 2022-Q3', '2022-09-30', '2022-09-30'],
    ['first workday of october', '2022-10-08', '2022-10-08'],
    ['second workday of 2022-W40', '2022-10-09', '2022-10-09'],
    ['last workday of 2022-11', '2022-11-30', '2022-11-30'],
    ['last workday of holiday', 'missing', 'missing'],
    ['tenth day of window', '2022-08-10', '2022-08-10'],
    ['last day of 2024-02', '2024-02-29', '2024-02-29'],
    // Thursday 2022-09-01 makes the week of 29 August the first of September.
    ['first week of september', '2022-08-29', '2022-09-04'],
    ['third week of october', '2022-10-17', '2022-10-23'],
    ['last week of 2022-09', '2022-09-26', '2022-10-02'],
    // Of any other span: the weeks that begin in it.
    ['first week of holiday', '2022-10-03', '2022-10-09'],
    ['second week of holiday', 'missing', 'missing'],
    ['first friday of third week of october', '2022-10-21', '2022-10-21'],
    ['2 workdays before third friday of 2022-10', '2022-10-19', '2022-10-19'],
    ['1 week after start of late november', '2022-11-28', '2022-11-28'],
    ['end of occurrence or the workday before', '2022-10-31', '2022-10-31'],
    ['2022-10-05 or the workday before', '2022-09-30', '2022-09-30'],
    ['2022-10-05 or the workday after', '2022-10-08', '2022-10-08'],
    ['2022-10-08 or the workday after', '2022-10-08', '2022-10-08'],
    ['holiday or the workday before', '2022-09-30', '2022-09-30'],
    ['the earlier of 2022-10-14 and 3 days after 2022-10-10', '2022-10-13', '2022-10-13'],
    ['the later of 2022-10-14 and 3 days after 2022-10-10', '2022-10-14', '2022-10-14'],
    // A range is compared by the side that is asked for.
    ['the earlier of 2022-10 and 2022-10-15', '2022-10-01', '2022-10-15'],
    ['1 day before the earlier of 2022-10 and 2022-10-15', '2022-09-30', '2022-09-30'],
    ['1 day after the earlier of 2022-10 and 2022-10-15', '2022-10-16', '2022-10-16'],
    [
      'the earlier of the later of 2022-10-01 and 2022-10-03 and 2022-10-09',
      '2022-10-03',
      '2022-10-03',
    ],
    ['the later of 2022-10-01 and 2022-10-02 or the workday after', '2022-10-08', '2022-10-08'],
  ])('%s', (text, opens, due) => {
    const day = (edge: DateEdge) => {
      const resolved = resolve(text, edge);
      return resolved.kind === 'instant' ? resolved.date : resolved.kind;
    };
    expect([day('opens'), day('due')]).toEqual([opens, due]);
  });

  it('that is rolled stays inclusive of its day, and takes its time there', () => {
    expect(meaning('2022-10-05 or the workday before', 'due')).toBe(
      '2022-09-30 | 2022-10-01T00:00',
    );
    expect(meaning('2022-10-05 or the workday after', 'opens')).toBe(
      '2022-10-08 | 2022-10-08T00:00',
    );
    expect(meaning('third saturday of 2022-10 at 17:00 or the workday before', 'due')).toBe(
      '2022-10-14 17:00 | 2022-10-14T17:00',
    );
    expect(meaning('2022-10-05T09:30 or the workday after', 'due')).toBe(
      '2022-10-08 09:30 | 2022-10-08T09:30',
    );
    expect(meaning('2 workdays before third friday of 2022-10 at 17:00', 'due')).toBe(
      '2022-10-19 17:00 | 2022-10-19T17:00',
    );
  });

  it('of two keeps the time of the one that is chosen', () => {
    expect(meaning('the earlier of publication and 2022-09-13', 'due')).toBe(
      '2022-09-13 09:00 | 2022-09-13T09:00',
    );
    expect(meaning('the later of publication and 2022-09-13', 'due')).toBe(
      '2022-09-13 | 2022-09-14T00:00',
    );
    expect(meaning('2 hours after the later of publication and 2022-09-01', 'due')).toBe(
      '2022-09-13 11:00 | 2022-09-13T11:00',
    );
  });

  it.each([
    ['fifth friday of 2022-11', 'fifth friday of 2022-11', '2022-11-01', '2022-11-30'],
    [
      '2 days after fifth friday of occurrence',
      'fifth friday of occurrence',
      '2022-10-01',
      '2022-10-31',
    ],
    [
      'the earlier of class and tenth monday of october',
      'tenth monday of october',
      '2022-10-01',
      '2022-10-31',
    ],
    ['late window', 'late window', '2022-08-01', '2022-11-30'],
    ['early december', 'december', '2022-08-01', '2022-11-30'],
    ['1 day before board', 'fifth friday of 2022-11', '2022-11-01', '2022-11-30'],
  ])('%s is missing, and says what', (text, words, from, to) => {
    expect(resolve(text, 'due')).toEqual({ kind: 'missing', words, within: { from, to } });
  });

  it('looks for a month in the window, which may be unbound or span the turn of the year', () => {
    const within = (window: DateRange | 'unbound'): DateContext => ({
      ...context,
      anchor: (name) => (name === 'window' ? window : undefined),
    });
    expect(resolve('early may', 'due', within('unbound'))).toEqual({
      kind: 'unbound',
      anchor: 'window',
    });
    const winter = within({ from: '2022-11-30', to: '2023-02-01' });
    expect(meaning('november', 'opens', winter)).toContain('2022-11-01');
    expect(meaning('february', 'opens', winter)).toContain('2023-02-01');
    expect(meaning('march', 'opens', winter)).toBe('missing');
  });

  it('has exactly one meaning for every ordinal that exists in a range', () => {
    const start = toEpochDay('2015-01-01');
    const days = fc.integer({ min: start, max: start + 4000 });
    const counted = fc.constantFrom(...WEEKDAYS, 'workday' as const, 'day' as const);
    fc.assert(
      fc.property(days, fc.nat({ max: 80 }), counted, (day, length, what) => {
        const range = { from: fromEpochDay(day), to: fromEpochDay(day + length) };
        const fits = (date: string) =>
          what === 'day' ||
          (what === 'workday'
            ? context.calendar.isWorkday(date)
            : weekdayOfEpochDay(toEpochDay(date)) === WEEKDAYS.indexOf(what) + 1);
        const all = Array.from({ length: length + 1 }, (_, i) => fromEpochDay(day + i)).filter(
          fits,
        );
        const within = { ...context, anchor: () => range };
        for (const [i, ordinal] of ORDINALS.entries()) {
          const found = resolve(`${ordinal} ${what} of range`, 'due', within);
          const expected = ordinal === 'last' ? all.at(-1) : all[i];
          expect(found.kind === 'instant' ? found.date : undefined).toBe(expected);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('belongs, as a week, to exactly one month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2040 }), (year) => {
        const weeks: string[] = [];
        for (let month = 1; month <= 12; month += 1) {
          for (const ordinal of ORDINALS.slice(0, 10)) {
            const text = `${ordinal} week of ${String(year)}-${String(month).padStart(2, '0')}`;
            const found = resolve(text, 'opens');
            if (found.kind === 'instant') weeks.push(found.date);
          }
        }
        const first = toEpochDay(weeks[0] ?? '');
        expect(weeks).toEqual(weeks.map((_, i) => fromEpochDay(first + i * 7)));
        expect(weeks.length === 52 || weeks.length === 53).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('rolled, lies on a workday with none between it and the day itself', () => {
    const days = fc.integer({ min: toEpochDay('2021-01-01'), max: toEpochDay('2023-12-31') });
    fc.assert(
      fc.property(days, fc.constantFrom('before', 'after'), (day, side) => {
        const date = fromEpochDay(day);
        const found = resolve(`${date} or the workday ${side}`, 'due');
        if (found.kind !== 'instant') throw new Error(found.kind);
        const { isWorkday, countWorkdays } = context.calendar;
        expect(isWorkday(found.date)).toBe(true);
        expect(side === 'before' ? found.date <= date : found.date >= date).toBe(true);
        expect(
          side === 'before' ? countWorkdays(found.date, date) : countWorkdays(date, found.date),
        ).toBe(1);
      }),
    );
  });

  it('as a due day is in time to its last second and late at the midnight after it', () => {
    const due = resolve('2022-12-05', 'due');
    const dueAt = due.kind === 'instant' ? due.at : Number.NaN;
    expect(at('2022-12-05T23:59:59') < dueAt).toBe(true);
    expect(at('2022-12-06T00:00:00') < dueAt).toBe(false);
  });

  it('is unbound as long as nobody has announced it', () => {
    expect(resolve('to be announced', 'due')).toEqual({ kind: 'unbound' });
    expect(resolve('3 workdays after class', 'due')).toEqual({ kind: 'unbound', anchor: 'class' });
    expect(resolve('first friday of class', 'due')).toEqual({ kind: 'unbound', anchor: 'class' });
    expect(resolve('the later of 2022-10-01 and class', 'due')).toEqual({
      kind: 'unbound',
      anchor: 'class',
    });
  });

  it('says which name is unknown', () => {
    expect(resolve('end of windw', 'due')).toEqual({ kind: 'unknown-anchor', anchor: 'windw' });
    expect(resolve('the later of class and windw', 'due')).toMatchObject({ anchor: 'windw' });
  });

  it('is provisional when its workdays reach beyond what the calendar knows', () => {
    expect(resolve('5 workdays after 2026-12-30', 'due')).toMatchObject({ provisional: true });
    expect(resolve('5 workdays before 2027-01-02', 'due')).toMatchObject({ provisional: true });
    expect(resolve('5 workdays before 2026-12-30', 'due')).toMatchObject({ provisional: false });
    expect(resolve('5 days after 2026-12-30', 'due')).toMatchObject({ provisional: false });
    expect(resolve('2027-01-02 or the workday after', 'due')).toMatchObject({ provisional: true });
    expect(resolve('first workday of 2027-05', 'due')).toMatchObject({ provisional: true });
    expect(resolve('third friday of 2027-05', 'due')).toMatchObject({ provisional: false });
    expect(resolve('the later of 2026-01 and last workday of 2027-05', 'due')).toMatchObject({
      provisional: true,
    });
  });

  it('follows the zone through the change of the clocks', () => {
    const newYork = { ...context, zone: 'America/New_York' };
    expect(meaning('2022-03-13 at 02:30', 'due', newYork)).toBe(
      '2022-03-13 02:30 | 2022-03-13T03:30',
    );
    expect(meaning('24 hours before 2022-03-14', 'opens', newYork)).toBe(
      '2022-03-12 23:00 | 2022-03-12T23:00',
    );
    expect(meaning('1 day before 2022-03-14', 'opens', newYork)).toBe(
      '2022-03-13 | 2022-03-13T00:00',
    );
    expect(meaning('2022-11-06', 'due', newYork)).toBe('2022-11-06 | 2022-11-07T00:00');
  });
});
