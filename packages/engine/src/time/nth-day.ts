import { type CountedDay, type Ordinal, ORDINALS, WEEKDAYS } from './date-words.js';
import {
  fromEpochDay,
  MAX_EPOCH_DAY,
  MIN_EPOCH_DAY,
  partsOfEpochDay,
  toEpochDay,
  weekdayOfEpochDay,
} from './plain-date.js';
import type { WorkCalendar } from './work-calendar.js';

type Days = { readonly from: string; readonly to: string };

/**
 * The n-th day or week of a range (both of its days inclusive), undefined when it has none.
 *
 * The weeks of a month are the ISO weeks whose Thursday lies in it, so that every week belongs to
 * one month; the weeks of any other range are those that begin within it. A week is whole and
 * may reach beyond the range.
 */
export function nthWithin(
  range: Days,
  ordinal: Ordinal,
  counted: CountedDay,
  calendar: Pick<WorkCalendar, 'isWorkday'>,
): Days | undefined {
  const first = toEpochDay(range.from);
  const last = toEpochDay(range.to);
  const n = ordinal === 'last' ? -1 : ORDINALS.indexOf(ordinal) + 1;
  if (counted === 'week') {
    const ahead = isWholeMonth(range) ? 3 : 0;
    const day = nthByStep(first, last, n, 7, 1 + ahead);
    if (day === undefined) return undefined;
    const monday = day - ahead;
    return monday < MIN_EPOCH_DAY || monday + 6 > MAX_EPOCH_DAY
      ? undefined
      : { from: fromEpochDay(monday), to: fromEpochDay(monday + 6) };
  }
  const day =
    counted === 'workday'
      ? nthWorkday(first, last, n, calendar)
      : counted === 'day'
        ? nthByStep(first, last, n, 1, 1)
        : nthByStep(first, last, n, 7, WEEKDAYS.indexOf(counted) + 1);
  if (day === undefined) return undefined;
  const date = fromEpochDay(day);
  return { from: date, to: date };
}

/** Whether a range is one calendar month, from its first day to its last. */
export function isWholeMonth({ from, to }: Days): boolean {
  return (
    from.endsWith('-01') &&
    from.slice(0, 7) === to.slice(0, 7) &&
    // 9999-12-31 has no day after it.
    (to.endsWith('12-31') || partsOfEpochDay(toEpochDay(to) + 1).day === 1)
  );
}

/** The n-th (-1: the last) of the days that come every `step` days, one of them on an ISO weekday. */
function nthByStep(
  first: number,
  last: number,
  n: number,
  step: 1 | 7,
  weekday: number,
): number | undefined {
  const from = first + mod(weekday - weekdayOfEpochDay(first), step);
  const day = n > 0 ? from + (n - 1) * step : from + Math.floor((last - from) / step) * step;
  return day >= first && day <= last ? day : undefined;
}

function nthWorkday(
  first: number,
  last: number,
  n: number,
  calendar: Pick<WorkCalendar, 'isWorkday'>,
): number | undefined {
  const step = n > 0 ? 1 : -1;
  let left = Math.abs(n);
  for (let day = n > 0 ? first : last; day >= first && day <= last; day += step) {
    if (calendar.isWorkday(fromEpochDay(day))) left -= 1;
    if (left === 0) return day;
  }
  return undefined;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
