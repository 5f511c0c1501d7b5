import type { WorkCalendar } from './work-calendar.js';

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

/** A day that the calendar does not have, such as a fifth Friday; never a reason to throw. */
export type MissingDate = {
  readonly kind: 'missing';
  /** The words that lead to no day: `fifth friday of occurrence`. */
  readonly words: string;
  /** The days among which it was looked for. */
  readonly within: { readonly from: string; readonly to: string };
};

/** What the caller knows: names, the campaign's zone and its calendar. */
export type DateContext = {
  /**
   * The range of a name, `unbound` for one whose date is not known yet, undefined for an unknown
   * one, and {@link MissingDate} for one whose own words lead to no day. Months are looked for in
   * the range of `window`.
   */
  readonly anchor: (name: string) => DateRange | MissingDate | 'unbound' | undefined;
  readonly zone: string;
  readonly calendar: WorkCalendar;
};

/** What the instant is for: the first moment something may be done, or the first at which it is late. */
export type DateEdge = 'opens' | 'due';

/** The instant meant, or why there is none. */
export type ResolvedDate = ResolvedInstant | UnresolvedDate;

/** The instant meant. */
export type ResolvedInstant = {
  readonly kind: 'instant';
  /** Epoch ms; as `due` the first instant that is too late. */
  readonly at: number;
  /** The local day meant; as `due` the last day that is in time, unless `time` says more. */
  readonly date: string;
  /** `HH:MM`, only where an exact time was meant; otherwise it is the whole day. */
  readonly time?: string;
  /** Whether workdays were counted to, or from, a day that the calendar does not know for certain. */
  readonly provisional: boolean;
};

/** Why there is no instant: not yet, never by that name, or not in this calendar. */
export type UnresolvedDate =
  | { readonly kind: 'unbound'; readonly anchor?: string }
  | { readonly kind: 'unknown-anchor'; readonly anchor: string }
  | MissingDate;
