import type { Duration } from '../../time/index.js';
import type { Message } from '../../run/index.js';

/** Whose messages are counted together. */
export type Addressee = 'person' | 'unit' | 'body' | 'recipient';
export type Bucket = 'day' | 'week' | 'month';
export type Comparison = 'at least' | 'at most' | 'exactly';

/** Which tasks a sentence speaks of: all that are owed unless it says otherwise. */
export interface TaskScope {
  readonly activity?: string;
  /** Tasks of units that are on time alone. */
  readonly onTime: boolean;
}

/** What a sentence asserts. */
export type Claim =
  | {
      readonly kind: 'most-messages';
      readonly who: Addressee;
      readonly rule?: Message['rule'];
      readonly most: number;
      readonly per: Bucket;
    }
  | {
      readonly kind: 'quiet';
      readonly rule?: Message['rule'];
      /** A day off, or a local time of day, `HH:MM`. */
      readonly when: 'rest-days' | { readonly before: string } | { readonly after: string };
    }
  | {
      readonly kind: 'reaches-rung';
      readonly scope: TaskScope;
      /** Its name, or its place on the ladder, from 1. */
      readonly rung: string | number;
      readonly within: Duration;
    }
  | {
      readonly kind: 'no-longer';
      readonly scope: TaskScope;
      readonly what: 'open' | 'overdue';
      readonly than: Duration;
    }
  | {
      readonly kind: 'light';
      readonly who: 'unit' | 'body';
      readonly onTime: boolean;
      readonly when: 'ever' | 'end';
      readonly light: 'yellow' | 'red';
    }
  | { readonly kind: 'ends'; readonly scope: TaskScope }
  | {
      readonly kind: 'occurs';
      readonly what: 'event' | 'state';
      /** Absent for all of them. */
      readonly name?: string;
      readonly lifecycle: string;
    }
  | {
      readonly kind: 'figure';
      readonly figure: string;
      readonly how: Comparison;
      readonly value: number;
    }
  | {
      readonly kind: 'share';
      readonly how: Comparison;
      readonly amount: number;
      readonly percent: boolean;
      /** What the units are counted for. */
      readonly of: { readonly complete: string } | { readonly light: 'yellow' | 'red' };
    };

/** A sentence that must hold throughout a rehearsal or a scenario. */
export interface Assertion {
  readonly text: string;
  readonly claim: Claim;
}
