import { type DatePrecision, formatDateSpan, spanAround } from './date-span.js';
import { MAX_EPOCH_DAY, toEpochDay } from './plain-date.js';

/** A calendar period that repeats. */
export type RecurrencePeriod = DatePrecision;

/** One occurrence per period, or per `count` periods in a row. */
export type Recurrence = { readonly every: RecurrencePeriod; readonly count?: number };

/** One occurrence, both days inclusive; the key is unique within its rule and sorts by time. */
export type Occurrence = { readonly key: string; readonly from: string; readonly to: string };

/**
 * The occurrences that share at least one day with a window (both days inclusive), in order.
 * An occurrence at the edge keeps its whole period: a window from 15 August has all of `2022-08`.
 * Several periods in a row are counted from the one that the window begins in, and have its key.
 * Empty when the window ends before it begins.
 */
export function occurrencesWithin(
  { every, count = 1 }: Recurrence,
  window: { readonly from: string; readonly to: string },
): Occurrence[] {
  const last = toEpochDay(window.to);
  const occurrences: Occurrence[] = [];
  for (let day = toEpochDay(window.from); day <= last;) {
    const first = spanAround(day, every);
    let to = first.to;
    for (let more = count - 1; more > 0 && toEpochDay(to) < MAX_EPOCH_DAY; more -= 1)
      to = spanAround(toEpochDay(to) + 1, every).to;
    occurrences.push({ key: formatDateSpan(first), from: first.from, to });
    day = toEpochDay(to) + 1;
  }
  return occurrences;
}
