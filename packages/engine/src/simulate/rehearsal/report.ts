import type { CompiledCampaign, HandIn } from '../../compile/index.js';
import type { Message, Outcome, Refusal } from '../../run/index.js';
import type { AssertionVerdict } from '../assertions/index.js';
import type { Behaviour, Mix } from './mix.js';

type Outcomes = Record<Outcome, number>;

/** Messages, and what is delivered of them: lines of one digest go out together. */
export interface Load {
  readonly messages: number;
  readonly deliveries: number;
}

/** One recipient's day. */
export interface RecipientDay extends Load {
  /** A person, `coordinator` of a unit, or a body. */
  readonly recipient: string;
  readonly date: string;
}

/** A participant that ends with a light that is not green. */
export interface Lit {
  readonly unit: string;
  readonly behaviour: Behaviour;
  readonly light: 'red' | 'yellow';
  /** Tasks with that light. */
  readonly tasks: number;
}

/** One week, Monday first. */
export interface Week {
  /** ISO week, `2022-W37`. */
  readonly week: string;
  readonly opened: number;
  readonly handedIn: number;
  readonly done: number;
  readonly reminded: number;
  readonly escalated: number;
  readonly deliveries: number;
}

/** What came of a rehearsal, as plain JSON. All dates are local days of the campaign's zone. */
export interface SimulationReport {
  readonly campaign: string;
  readonly digest: string;
  readonly seed: number;
  readonly mix: Mix;
  /** ISO 8601 with the zone's offset. */
  readonly publishedAt: string;
  readonly endsAt: string;
  readonly units: {
    readonly total: number;
    readonly byCategory: Readonly<Record<string, number>>;
    readonly byBehaviour: Readonly<Record<Behaviour, number>>;
    /** Units that join by choice, and how many of them take part at the end. */
    readonly byChoice: { readonly invited: number; readonly takingPart: number };
  };
  readonly tasks: {
    readonly total: number;
    readonly byOutcome: Outcomes;
    readonly byActivity: Readonly<Record<string, Outcomes>>;
  };
  /** First hand-ins, by when they came. */
  readonly handIns: Readonly<Record<HandIn, number>>;
  readonly messages: Load & {
    readonly byRule: Readonly<Record<Message['rule'], number>>;
    readonly recipients: number;
    /** Per recipient and day, over the days from publication to the last message. */
    readonly perRecipientAndDay: {
      readonly average: Load;
      /** Over the days on which the recipient gets anything at all. */
      readonly averageWhenAny: Load;
      readonly peak: RecipientDay | null;
    };
    readonly busiestDays: readonly (Load & { readonly date: string })[];
  };
  /** What participants were refused, by code. */
  readonly refusals: Partial<Record<Refusal['code'], number>>;
  /** Who is bound and ends red or yellow; those who joined by choice, and bodies, apart. */
  readonly lights: {
    readonly bound: readonly Lit[];
    readonly byChoice: readonly Lit[];
    readonly bodies: readonly Lit[];
  };
  readonly timeline: readonly Week[];
  /** Whether what was asserted held, in the order in which it was. */
  readonly assertions: readonly AssertionVerdict[];
  readonly work: {
    /** Commands that were accepted, timers among them. */
    readonly decisions: number;
    readonly timersFired: number;
  };
}

/** Zero of every outcome, in the order in which reports show them. */
export function noOutcomes(): Outcomes {
  return { open: 0, done: 0, waived: 0, 'not-applicable': 0, retired: 0 };
}

/** The outcomes of no activity yet, in the order of the campaign. */
export function noOutcomesByActivity(compiled: CompiledCampaign): Record<string, Outcomes> {
  return Object.fromEntries([...compiled.activities.keys()].map((name) => [name, noOutcomes()]));
}
