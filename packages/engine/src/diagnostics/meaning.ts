import type { Wording } from './wording.js';

/** What the reference says of a code. Each is a sentence or two. */
export interface Meaning {
  /** What is wrong. */
  readonly title: Wording;
  /** Why it matters. */
  readonly why: Wording;
  /** How to put it right. */
  readonly remedy: Wording;
}
