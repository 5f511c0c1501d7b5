import type { DateBase, DateExpression, RangeEdge } from './date-expression.js';
import { exactDurationMs } from './duration.js';
import { parseInstant } from './instant-text.js';
import { isDayDuration, shiftDate } from './shift-date.js';
import type { WorkCalendar } from './work-calendar.js';
import { dateAt, endOfDayAt, instantAt, startOfDayAt, timeOfDayAt } from './zone.js';

/**
 * What a name stands for: days, both inclusive, and where known the exact instants (epoch ms) at
 * which they begin and end (`toAt` exclusive). `fromAt === toAt` is a single instant, with
 * `from` and `to` its local date.
 */
export type DateRange = {
  readonly from: string;
  readonly to: string;
  readonly fromAt?: number;
  readonly toAt?: number;
};

/** What the caller knows: names, the campaign's zone and its calendar. */
export type DateContext = {
  /** The range of a name, `unbound` for one whose date is not known yet, undefined for an unknown one. */
  readonly anchor: (name: string) => DateRange | 'unbound' | undefined;
  readonly zone: string;
  readonly calendar: WorkCalendar;
};

/** What the instant is for: the first moment something may be done, or the first at which it is late. */
export type DateEdge = 'opens' | 'due';

/** The instant meant, or why there is none yet. */
export type ResolvedDate =
  | {
      readonly kind: 'instant';
      /** Epoch ms; as `due` the first instant that is too late. */
      readonly at: number;
      /** The local day meant; as `due` the last day that is in time, unless `time` says more. */
      readonly date: string;
      /** `HH:MM`, only where an exact time was meant; otherwise it is the whole day. */
      readonly time?: string;
      /** Whether workdays were counted to, or from, a day that the calendar does not know for certain. */
      readonly provisional: boolean;
    }
  | { readonly kind: 'unbound'; readonly anchor?: string }
  | { readonly kind: 'unknown-anchor'; readonly anchor: string };

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
 * - `at HH:MM` makes the day exact.
 */
export function resolveDateExpression(
  expression: DateExpression,
  edge: DateEdge,
  context: DateContext,
): ResolvedDate {
  if (expression.kind === 'to-be-announced') return { kind: 'unbound' };
  const range = rangeOfBase(expression.base, context);
  if ('kind' in range) return range;
  const { shift, time } = expression;
  const { zone, calendar } = context;
  const byDefault =
    shift === undefined
      ? edge === 'opens'
        ? 'start'
        : 'end'
      : shift.direction === 'before'
        ? 'start'
        : 'end';
  const point = pointOf(range, expression.edge ?? byDefault, zone);

  if (shift === undefined)
    return time === undefined && point.at !== undefined
      ? exact(point.at, point.date, zone)
      : dayOrTime(point.date, time);

  if (!isDayDuration(shift.duration)) {
    const ms = exactDurationMs(shift.duration) ?? 0;
    const at = instantOf(point, zone) + (shift.direction === 'before' ? -ms : ms);
    return exact(at, dateAt(at, zone), zone);
  }
  const date = shiftDate(point.date, shift.duration, shift.direction, calendar);
  const counted = shift.duration.unit === 'workday';
  return dayOrTime(
    date,
    time,
    counted && (calendar.isProvisional(date) || calendar.isProvisional(point.date)),
  );

  function dayOrTime(
    day: string,
    timeOfDay: string | undefined,
    provisional = false,
  ): ResolvedDate {
    if (timeOfDay !== undefined) {
      return {
        kind: 'instant',
        at: instantAt(day, timeOfDay, zone),
        date: day,
        time: timeOfDay,
        provisional,
      };
    }
    const at = edge === 'opens' ? startOfDayAt(day, zone) : endOfDayAt(day, zone);
    return { kind: 'instant', at, date: day, provisional };
  }
}

function rangeOfBase(
  base: DateBase,
  context: DateContext,
): DateRange | Exclude<ResolvedDate, { kind: 'instant' }> {
  if (base.kind === 'span') return base.span;
  if (base.kind === 'instant') {
    const at = parseInstant(base.text, context.zone);
    if (at === undefined) throw new RangeError(`Not an instant: ${JSON.stringify(base.text)}`);
    const date = dateAt(at, context.zone);
    return { from: date, to: date, fromAt: at, toAt: at };
  }
  const range = context.anchor(base.name);
  if (range === undefined) return { kind: 'unknown-anchor', anchor: base.name };
  return range === 'unbound' ? { kind: 'unbound', anchor: base.name } : range;
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

function exact(at: number, date: string, zone: string): ResolvedDate {
  return { kind: 'instant', at, date, time: timeOfDayAt(at, zone), provisional: false };
}
