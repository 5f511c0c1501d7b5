import type { DateRange } from './date-context.js';
import type { CountedDay, Ordinal } from './date-words.js';
import type { RecurrencePeriod } from './recurrence.js';

/** What becomes of a day off: the workday before or after, the day itself, or nothing. */
export type ScheduleRoll = 'previous' | 'next' | 'keep' | 'skip';

/** What comes again, as written; its dates are already bound to days. */
export type ScheduleRule = {
  /** `day`, `workday`, `week`, `2 weeks`, `month`, `3 months`, `quarter`, `year`, `holiday`. */
  readonly every: string;
  /**
   * Days of each period: `friday` of a week; `third friday`, `last workday`, `first day`, `day 15`
   * of any; `june 16` of a year. None, or no list, is the whole period.
   */
  readonly on?: readonly string[];
  /** Default `keep`; only for occurrences of a day (with `on`, or every day). */
  readonly roll?: ScheduleRoll;
  /** Occurrences that share a day with one of these are left out; a day counts as it is before it is rolled. */
  readonly except?: readonly DateRange[];
  /** Only occurrences that share a day with one of these; no list is no limit. */
  readonly within?: readonly DateRange[];
};

/** A rule whose words are understood. */
export type Schedule = {
  readonly every: SchedulePeriod;
  /** Days of each period; empty for the whole period. */
  readonly on: readonly ScheduleDay[];
  readonly roll: ScheduleRoll;
  readonly except: readonly DateRange[];
  readonly within?: readonly DateRange[];
};

/** So many units in a row make one period; holidays come one by one. */
export type SchedulePeriod = {
  readonly count: number;
  readonly unit: RecurrencePeriod | 'workday' | 'holiday';
};

/** One day of a period. */
export type ScheduleDay =
  | {
      readonly kind: 'nth';
      readonly ordinal: Ordinal;
      readonly counted: Exclude<CountedDay, 'week'>;
    }
  /** Counted from the period's first day, which is 1. */
  | { readonly kind: 'day'; readonly day: number }
  /** A day of the year; month and day from 1. */
  | { readonly kind: 'date'; readonly month: number; readonly day: number };
