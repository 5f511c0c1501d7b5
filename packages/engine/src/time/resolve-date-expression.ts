import type { DateContext, DateEdge, DateRange, ResolvedDate } from './date-context.js';
import type { DateExpression, RangeEdge } from './date-expression.js';
import { exactDurationMs } from './duration.js';
import { chosen, rangeOfBase } from './resolve-date-base.js';
import { isDayDuration, shiftDate } from './shift-date.js';
import { dateAt, endOfDayAt, instantAt, startOfDayAt, timeOfDayAt } from './zone.js';

/** One side of a range: its day, and the exact instant where it is not simply that day's edge. */
type Point = { readonly date: string; readonly side: RangeEdge; readonly at?: number };

/**
 * Binds an expression. It names a day (or an exact instant): as `opens` that is the first instant
 * of the day, as `due` the first instant after it.
 *
 * - A bare range means its first day as `opens`, its last as `due`; `start of` and `end of` choose.
 * - `N before X` counts back from the start of X, `N after X` on from its end, unless chosen.
 * - Days, workdays, weeks, months and years lead to a whole day, also from an exact instant;
 *   hours and minutes to an exact instant, also from a day (from its beginning or end).
 * - `or the workday before|after` moves a day off, and with it an exact instant at its time of day.
 * - `at HH:MM` makes the day exact.
 * - Two dates are compared by their instants, as `opens` or as `due`.
 */
export function resolveDateExpression(
  expression: DateExpression,
  edge: DateEdge,
  context: DateContext,
): ResolvedDate {
  if (expression.kind === 'to-be-announced') return { kind: 'unbound' };
  const { base, shift, time, roll } = expression;
  if (base.kind === 'choice' && isBare(expression))
    return chosen(base, edge, context, resolveDateExpression);
  const range = rangeOfBase(base, context, resolveDateExpression);
  if ('kind' in range) return range;
  const { zone, calendar } = context;
  const forward = shift === undefined ? edge === 'due' : shift.direction === 'after';
  const point = pointOf(range, expression.edge ?? (forward ? 'end' : 'start'), zone);
  let provisional = range.provisional ?? false;

  if (shift === undefined)
    return time === undefined && point.at !== undefined
      ? exact(point.at, point.date)
      : dayOrTime(point.date);

  if (!isDayDuration(shift.duration)) {
    const ms = exactDurationMs(shift.duration) ?? 0;
    const at = instantOf(point, zone) + (shift.direction === 'before' ? -ms : ms);
    return exact(at, dateAt(at, zone));
  }
  const date = shiftDate(point.date, shift.duration, shift.direction, calendar);
  if (shift.duration.unit === 'workday') rely(point.date, date);
  return dayOrTime(date);

  function dayOrTime(unrolled: string): ResolvedDate {
    const day = rolled(unrolled);
    if (time !== undefined)
      return { kind: 'instant', at: instantAt(day, time, zone), date: day, time, provisional };
    const at = edge === 'opens' ? startOfDayAt(day, zone) : endOfDayAt(day, zone);
    return { kind: 'instant', at, date: day, provisional };
  }

  function exact(at: number, unrolled: string): ResolvedDate {
    const clock = timeOfDayAt(at, zone);
    const day = rolled(unrolled);
    if (day === unrolled) return { kind: 'instant', at, date: day, time: clock, provisional };
    return {
      kind: 'instant',
      at: instantAt(day, clock, zone),
      date: day,
      time: clock,
      provisional,
    };
  }

  function rolled(day: string): string {
    if (roll === undefined) return day;
    const workday = calendar.roll(day, roll === 'before' ? 'previous' : 'next');
    rely(day, workday);
    return workday;
  }

  /** Notes that the answer depends on what the calendar says of these days. */
  function rely(...days: readonly string[]): void {
    provisional ||= days.some((day) => calendar.isProvisional(day));
  }
}

function isBare({ shift, edge, time, roll }: DateExpression & { readonly kind: 'date' }): boolean {
  return [shift, edge, time, roll].every((part) => part === undefined);
}

function pointOf(range: DateRange, side: RangeEdge, zone: string): Point {
  const date = side === 'start' ? range.from : range.to;
  const at = side === 'start' ? range.fromAt : range.toAt;
  const isSingleInstant = range.fromAt !== undefined && range.fromAt === range.toAt;
  if (at === undefined || (!isSingleInstant && at === instantOf({ date, side }, zone)))
    return { date, side };
  return { date, side, at };
}

function instantOf({ date, side, at }: Point, zone: string): number {
  return at ?? (side === 'start' ? startOfDayAt(date, zone) : endOfDayAt(date, zone));
}
