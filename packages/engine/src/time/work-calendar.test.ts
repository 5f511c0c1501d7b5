import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { calendarById, calendarIds } from './calendars/calendars.js';
import { addDays, fromEpochDay, toEpochDay } from './plain-date.js';
import { type CalendarData, createWorkCalendar } from './work-calendar.js';

const data = (id: string): CalendarData => {
  const found = calendarById(id);
  if (found === undefined) throw new Error(`no calendar ${id}`);
  return found;
};
const cn = createWorkCalendar([data('cn')]);
const none = createWorkCalendar([data('none')]);
const layer = (over: Partial<CalendarData>): CalendarData => ({
  id: 'extra',
  title: { en: 'Extra' },
  validFrom: '2022-01-01',
  validThrough: '2022-12-31',
  restDays: [],
  workDays: [],
  ...over,
});
const days = fc
  .integer({ min: toEpochDay('2003-06-01'), max: toEpochDay('2027-06-01') })
  .map(fromEpochDay);

describe('the work calendar of mainland China', () => {
  it('counts 56 workdays from 14 September to 5 December 2022, both included', () => {
    expect(cn.countWorkdays('2022-09-14', '2022-12-05')).toBe(56);
    expect(none.countWorkdays('2022-09-14', '2022-12-05')).toBe(59);
  });

  it('counts 5 workdays back from 14 October 2022 over the two make-up days', () => {
    expect(cn.shiftWorkdays('2022-10-14', -5)).toBe('2022-10-09');
  });

  it('is needed whole: without holidays, or without make-up days, the answer is another', () => {
    expect(none.shiftWorkdays('2022-10-14', -5)).toBe('2022-10-07');
    const withoutMakeUpDays = createWorkCalendar([{ ...data('cn'), workDays: [] }]);
    expect(withoutMakeUpDays.shiftWorkdays('2022-10-14', -5)).toBe('2022-09-30');
  });

  it('tells holidays from weekends and from days that are off for another reason', () => {
    const closed = layer({ restDays: ['2022-10-08', '2022-10-10'], holidays: false });
    const calendar = createWorkCalendar([data('cn'), closed]);
    expect(
      ['2022-10-07', '2022-10-08', '2022-10-10', '2022-10-15'].map(calendar.isHoliday),
    ).toEqual([true, false, false, false]);
    expect(['2022-10-08', '2022-10-10'].some(calendar.isWorkday)).toBe(false);
  });

  it('works on make-up weekends and rests on holidays', () => {
    expect(['2022-10-08', '2022-10-09', '2022-10-10'].map((date) => cn.isWorkday(date))).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      ['2022-09-12', '2022-10-01', '2022-10-07', '2022-10-15'].some((date) => cn.isWorkday(date)),
    ).toBe(false);
  });

  it('puts the submission day on the third workday after the window', () => {
    expect(cn.shiftWorkdays('2022-11-30', 3)).toBe('2022-12-05');
  });

  it('knows where its knowledge ends', () => {
    expect(cn.isProvisional('2026-12-31')).toBe(false);
    expect(cn.isProvisional('2027-01-01')).toBe(true);
    expect(cn.isProvisional('2003-12-31')).toBe(true);
    expect(none.isProvisional('2027-01-01')).toBe(false);
    expect(cn.isWorkday('2027-10-01')).toBe(true);
  });
});

describe('any work calendar', () => {
  it('keeps the date when shifted by nothing, even a day off', () => {
    expect(cn.shiftWorkdays('2022-10-01', 0)).toBe('2022-10-01');
  });

  it('rolls a day off to the next or previous workday, or keeps it', () => {
    expect(cn.roll('2022-10-03', 'next')).toBe('2022-10-08');
    expect(cn.roll('2022-10-03', 'previous')).toBe('2022-09-30');
    expect(cn.roll('2022-10-03', 'keep')).toBe('2022-10-03');
    expect(cn.roll('2022-10-08', 'next')).toBe('2022-10-08');
  });

  it('comes back when shifted there and back from a workday', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, n) => {
        const start = cn.roll(day, 'next');
        expect(cn.shiftWorkdays(cn.shiftWorkdays(start, n), -n)).toBe(start);
      }),
    );
  });

  it('lands on a workday, later for more and later for a later start', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 200 }), (a, b, n) => {
        expect(cn.isWorkday(cn.shiftWorkdays(a, n))).toBe(true);
        expect(cn.shiftWorkdays(a, n) < cn.shiftWorkdays(a, n + 1)).toBe(true);
        expect(cn.shiftWorkdays(a, -n) > cn.shiftWorkdays(a, -n - 1)).toBe(true);
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(cn.shiftWorkdays(earlier, n) <= cn.shiftWorkdays(later, n)).toBe(true);
        expect(cn.shiftWorkdays(earlier, -n) <= cn.shiftWorkdays(later, -n)).toBe(true);
      }),
    );
  });

  it('counts as many workdays as it shifts', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (start, n) => {
        expect(cn.countWorkdays(addDays(start, 1), cn.shiftWorkdays(start, n))).toBe(n);
        expect(cn.countWorkdays(cn.shiftWorkdays(start, -n), addDays(start, -1))).toBe(n);
      }),
    );
  });

  it('counts none backwards', () => {
    expect(cn.countWorkdays('2022-10-14', '2022-10-13')).toBe(0);
    expect(cn.countWorkdays('2022-10-14', '2022-10-14')).toBe(1);
  });

  it('lets a later layer override an earlier one, day by day', () => {
    const calendar = createWorkCalendar([
      data('cn'),
      layer({ restDays: ['2022-10-09'], workDays: ['2022-10-07'] }),
    ]);
    expect(calendar.isWorkday('2022-10-09')).toBe(false);
    expect(calendar.isWorkday('2022-10-07')).toBe(true);
    expect(calendar.isWorkday('2022-10-06')).toBe(false);
    expect(calendar.isWorkday('2022-10-08')).toBe(true);
  });

  it('lets a later layer change the weekend without losing the days named below', () => {
    const sixDays = createWorkCalendar([data('cn'), layer({ weekend: [7] })]);
    expect(sixDays.isWorkday('2022-09-17')).toBe(true);
    expect(sixDays.isWorkday('2022-10-01')).toBe(false);
    expect(sixDays.isWorkday('2022-10-09')).toBe(true);
  });

  it('is provisional where any layer ends, and continuous over parts with one id', () => {
    const calendar = createWorkCalendar([data('cn'), layer({})]);
    expect(calendar.isProvisional('2022-06-01')).toBe(false);
    expect(calendar.isProvisional('2023-06-01')).toBe(true);
    const extended = createWorkCalendar([
      data('cn'),
      layer({
        id: 'cn',
        validFrom: '2027-01-01',
        validThrough: '2027-12-31',
        restDays: ['2027-10-01'],
      }),
    ]);
    expect(extended.isProvisional('2026-12-31')).toBe(false);
    expect(extended.isProvisional('2027-10-01')).toBe(false);
    expect(extended.isProvisional('2028-01-01')).toBe(true);
  });

  it('stops at the edge of time instead of running on', () => {
    expect(none.shiftWorkdays('9999-12-20', 25_000)).toBe('9999-12-31');
    expect(none.shiftWorkdays('1583-01-10', -25_000)).toBe('1583-01-01');
  });

  it('refuses data that contradicts itself', () => {
    expect(() => createWorkCalendar([layer({ weekend: [1, 2, 3, 4, 5, 6, 7] })])).toThrow(
      'no workday',
    );
    expect(() => createWorkCalendar([layer({ weekend: [0] })])).toThrow('Not an ISO weekday: 0');
    expect(() => createWorkCalendar([layer({ restDays: ['2022-02-30'] })])).toThrow('2022-02-30');
    expect(() =>
      createWorkCalendar([layer({ restDays: ['2022-10-08'], workDays: ['2022-10-08'] })]),
    ).toThrow('Calendar extra: 2022-10-08 is both');
    expect(() => cn.shiftWorkdays('2022-10-14', 1.5)).toThrow('1.5');
  });

  it('is found by id', () => {
    expect(calendarIds).toEqual(['cn', 'none']);
    expect(calendarById('toString')).toBeUndefined();
  });
});
