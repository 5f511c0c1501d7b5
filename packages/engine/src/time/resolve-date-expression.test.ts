import { describe, expect, it } from '@jest/globals';

import { calendarById } from './calendars/calendars.js';
import { formatInstant, parseInstant } from './instant-text.js';
import { parseDateExpression } from './parse-date-expression.js';
import {
  type DateContext,
  type DateEdge,
  type DateRange,
  resolveDateExpression,
} from './resolve-date-expression.js';
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

const names: Readonly<Record<string, DateRange | 'unbound'>> = {
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
  if (!parsed.ok) throw new Error(parsed.reason);
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

  it('as a due day is in time to its last second and late at the midnight after it', () => {
    const due = resolve('2022-12-05', 'due');
    const dueAt = due.kind === 'instant' ? due.at : Number.NaN;
    expect(at('2022-12-05T23:59:59') < dueAt).toBe(true);
    expect(at('2022-12-06T00:00:00') < dueAt).toBe(false);
  });

  it('is unbound as long as nobody has announced it', () => {
    expect(resolve('to be announced', 'due')).toEqual({ kind: 'unbound' });
    expect(resolve('3 workdays after class', 'due')).toEqual({ kind: 'unbound', anchor: 'class' });
  });

  it('says which name is unknown', () => {
    expect(resolve('end of windw', 'due')).toEqual({ kind: 'unknown-anchor', anchor: 'windw' });
  });

  it('is provisional when its workdays reach beyond what the calendar knows', () => {
    expect(resolve('5 workdays after 2026-12-30', 'due')).toMatchObject({ provisional: true });
    expect(resolve('5 workdays before 2027-01-02', 'due')).toMatchObject({ provisional: true });
    expect(resolve('5 workdays before 2026-12-30', 'due')).toMatchObject({ provisional: false });
    expect(resolve('5 days after 2026-12-30', 'due')).toMatchObject({ provisional: false });
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
