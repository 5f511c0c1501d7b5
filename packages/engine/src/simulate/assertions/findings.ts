import type { Wording } from '../../diagnostics/wording.js';
import { compareText } from '../compare-text.js';

/** One time that an assertion did not hold. */
export interface Broken {
  /** The participant's code; absent where it is about all of them. */
  readonly unit?: string;
  readonly task?: string;
  /** Epoch ms; absent where no instant stands out. */
  readonly at?: number;
  /** What was seen instead. */
  readonly seen: Wording;
}

/** What was found about one assertion, as plain JSON that can be added up over participants. */
export interface AssertionFindings {
  readonly count: number;
  /** The first of them. */
  readonly broken: readonly Broken[];
  /** What bodies got, by body and day, week or month. */
  readonly bodies?: Readonly<Record<string, Readonly<Record<string, BodyBucket>>>>;
  /** How often the events or states in question occurred. */
  readonly occurred?: Readonly<Record<string, number>>;
  readonly units?: { readonly asked: number; readonly met: number };
}

export interface BodyBucket {
  readonly alone: number;
  /** Lines of one digest, by its day. */
  readonly digests: Readonly<Record<string, number>>;
}

/** How many of those that are broken are kept and shown. */
export const MOST_BROKEN = 5;

/** Keeps the first of all that is broken, however much that is. */
export class BrokenList {
  #count = 0;
  #first: Broken[] = [];

  add(broken: Broken): void {
    this.#count += 1;
    this.#first = firstBroken([...this.#first, broken]);
  }

  findings(): AssertionFindings {
    return { count: this.#count, broken: this.#first };
  }
}

/** The first few, in order of time, participant and task. */
export function firstBroken(all: readonly Broken[]): Broken[] {
  return all
    .toSorted(
      (a, b) =>
        (a.at ?? 0) - (b.at ?? 0) ||
        compareText(a.unit ?? '', b.unit ?? '') ||
        compareText(a.task ?? '', b.task ?? '') ||
        compareText(a.seen.en, b.seen.en),
    )
    .slice(0, MOST_BROKEN);
}
