import type { HandIn } from '../../compile/index.js';
import type { Outcome } from '../../run/index.js';
import type { AssertionFindings } from '../assertions/index.js';
import type { MessageTally } from './message-load.js';
import type { Behaviour } from './mix.js';
import type { Lit, Week } from './report.js';

/**
 * What was counted of some participants of a rehearsal, as plain JSON: tallies of others are added
 * to it by {@link addUp}.
 */
export interface Tally {
  readonly decisions: number;
  readonly timersFired: number;
  readonly units: {
    readonly total: number;
    readonly byCategory: Readonly<Record<string, number>>;
    readonly byBehaviour: Readonly<Record<Behaviour, number>>;
    readonly invited: number;
    readonly takingPart: number;
  };
  readonly byActivity: Readonly<Record<string, Readonly<Record<Outcome, number>>>>;
  readonly handIns: Readonly<Record<HandIn, number>>;
  readonly refusals: Readonly<Record<string, number>>;
  /** By ISO week; deliveries are counted with the messages. */
  readonly weeks: Readonly<Record<string, Omit<Week, 'week' | 'deliveries'>>>;
  readonly messages: MessageTally;
  readonly lights: {
    readonly bound: readonly Lit[];
    readonly byChoice: readonly Lit[];
    readonly bodies: readonly Lit[];
  };
  /** By assertion, in their order. */
  readonly assertions: Readonly<Record<string, AssertionFindings>>;
}
