import { type DatePrecision, type DateSpan, formatDateSpan, spanAround } from './date-span.js';
import { toEpochDay } from './plain-date.js';

/** A calendar period that repeats. */
export type RecurrencePeriod = DatePrecision;

/** A rule that yields occurrences; so far, one occurrence per calendar period. */
export type Recurrence = { readonly every: RecurrencePeriod };

/** One occurrence: the whole period, both days inclusive; the key is unique within its rule and sorts by time. */
export type Occurrence = DateSpan & { readonly key: string };

const PERIODS: readonly RecurrencePeriod[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Reads `every month` (day, week, month, quarter, year); undefined when not understood. */
export function parseRecurrence(text: string): Recurrence | undefined {
  const every = PERIODS.find((period) => text === `every ${period}`);
  return every === undefined ? undefined : { every };
}

/** The spelling that {@link parseRecurrence} reads back. */
export function formatRecurrence({ every }: Recurrence): string {
  return `every ${every}`;
}

/**
 * The occurrences that share at least one day with a window (both days inclusive), in order.
 * An occurrence at the edge keeps its whole period: a window from 15 August has all of `2022-08`.
 * Empty when the window ends before it begins.
 */
export function occurrencesWithin(
  recurrence: Recurrence,
  window: { readonly from: string; readonly to: string },
): Occurrence[] {
  const last = toEpochDay(window.to);
  const occurrences: Occurrence[] = [];
  for (let day = toEpochDay(window.from); day <= last;) {
    const span = spanAround(day, recurrence.every);
    occurrences.push({ key: formatDateSpan(span), ...span });
    day = toEpochDay(span.to) + 1;
  }
  return occurrences;
}
