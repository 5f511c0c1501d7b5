import type { DateRange } from './date-context.js';
import { nthWithin } from './nth-day.js';
import { addDays, epochDayOf, daysInMonth, fromEpochDay } from './plain-date.js';
import { type Occurrence, occurrencesWithin } from './recurrence.js';
import type { Schedule, ScheduleDay, SchedulePeriod } from './schedule.js';
import type { WorkCalendar } from './work-calendar.js';

/** Somebody else's window may have eight thousand years, of which every day would take a minute. */
const MOST_DAYS = 43_830;

/**
 * The occurrences of a schedule in a window (both days inclusive), by key, each key once.
 *
 * - Without `on` an occurrence is the whole period, as long as it shares a day with the window:
 *   its key is that of its first unit (`2022-08`, `2022-W33`), of a workday or a holiday its first
 *   day. A holiday is a run of days that the calendar names as days off.
 * - With `on` it is one day. Its key is the day before it is rolled, which must lie in the window;
 *   the rolled day may lie outside. A day that a period lacks (a fifth Friday) is no occurrence.
 * - Several units in a row are one period, counted from the one that the window begins in.
 * - Of a window longer than 120 years only the first 120 are looked at.
 */
export function occurrencesOfSchedule(
  { every, on, roll, except, within }: Schedule,
  { from, to }: { readonly from: string; readonly to: string },
  calendar: WorkCalendar,
): Occurrence[] {
  const latest = addDays(from, MOST_DAYS);
  const window = { from, to: to < latest ? to : latest };
  const periods = periodsWithin(every, window, calendar);
  const isOfDays = on.length > 0 || (every.unit === 'day' && every.count === 1);
  const nominal =
    on.length === 0
      ? periods
      : periods.flatMap((period) =>
          on.flatMap((day) => {
            const date = dayOfPeriod(day, period, calendar);
            return date !== undefined && date >= window.from && date <= window.to
              ? { key: date, from: date, to: date }
              : [];
          }),
        );
  const byKey = new Map<string, Occurrence>();
  for (const occurrence of nominal) {
    if (sharesADay(occurrence, except)) continue;
    if (within !== undefined && !sharesADay(occurrence, within)) continue;
    if (!isOfDays) byKey.set(occurrence.key, occurrence);
    else if (roll !== 'skip') {
      const day = calendar.roll(occurrence.from, roll);
      byKey.set(occurrence.key, { key: occurrence.key, from: day, to: day });
    } else if (calendar.isWorkday(occurrence.from)) byKey.set(occurrence.key, occurrence);
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function periodsWithin(
  { unit, count }: SchedulePeriod,
  window: { readonly from: string; readonly to: string },
  calendar: WorkCalendar,
): Occurrence[] {
  if (unit === 'holiday') return holidaysWithin(window, calendar);
  if (unit === 'workday') return workdaysWithin(count, window, calendar);
  return occurrencesWithin({ every: unit, count }, window);
}

function workdaysWithin(
  count: number,
  window: { readonly from: string; readonly to: string },
  calendar: WorkCalendar,
): Occurrence[] {
  const found: Occurrence[] = [];
  let from = calendar.roll(window.from, 'next');
  while (from <= window.to) {
    const to = calendar.shiftWorkdays(from, count - 1);
    found.push({ key: from, from, to });
    const next = calendar.shiftWorkdays(to, 1);
    // At the end of time there is no next workday.
    if (next <= to) break;
    from = next;
  }
  return found;
}

function holidaysWithin(
  window: { readonly from: string; readonly to: string },
  calendar: WorkCalendar,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (const { from: day } of occurrencesWithin({ every: 'day' }, window)) {
    const last = found.at(-1);
    if (!calendar.isHoliday(day) || (last !== undefined && day <= last.to)) continue;
    const from = endOfRun(day, -1, calendar);
    found.push({ key: from, from, to: endOfRun(day, 1, calendar) });
  }
  return found;
}

/** The last of the holidays that follow each other from a day in one direction. */
function endOfRun(day: string, step: 1 | -1, calendar: WorkCalendar): string {
  let last = day;
  let next = addDays(day, step);
  while (next !== last && calendar.isHoliday(next)) {
    last = next;
    next = addDays(next, step);
  }
  return last;
}

/** The day of a period, undefined when the period has no such day. */
function dayOfPeriod(
  day: ScheduleDay,
  period: Occurrence,
  calendar: WorkCalendar,
): string | undefined {
  switch (day.kind) {
    case 'nth':
      return nthWithin(period, day.ordinal, day.counted, calendar)?.from;
    case 'day': {
      const date = addDays(period.from, day.day - 1);
      return date <= period.to ? date : undefined;
    }
    case 'date': {
      const lastYear = Number(period.to.slice(0, 4));
      for (let year = Number(period.from.slice(0, 4)); year <= lastYear; year += 1) {
        if (day.day <= daysInMonth(year, day.month))
          return fromEpochDay(epochDayOf(year, day.month, day.day));
      }
      return undefined;
    }
  }
}

function sharesADay(occurrence: Occurrence, ranges: readonly DateRange[]): boolean {
  return ranges.some((range) => range.from <= occurrence.to && occurrence.from <= range.to);
}
