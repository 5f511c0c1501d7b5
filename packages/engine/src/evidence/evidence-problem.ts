/** Words for people, as authors write them: one text, or one per language. */
export type Words = string | Readonly<Record<string, string>>;

/** Everything that can be wrong with the values of a form. */
export type EvidenceCode =
  | 'missing'
  | 'not-asked'
  | 'unknown-field'
  | 'wrong-type'
  | 'wrong-format'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'too-few'
  | 'too-many'
  | 'duplicate'
  | 'not-an-option'
  | 'not-as-demanded'
  | 'outside-period'
  | 'no-such-person'
  | 'no-such-row'
  | 'no-such-task'
  | 'not-eligible'
  | 'not-done'
  | 'wrong-file-type'
  | 'file-too-large'
  | 'file-refused'
  | 'file-without-sha256'
  | 'not-the-material'
  | 'not-as-computed'
  | 'rule';

/** One thing that is wrong with the values of a form. */
export interface EvidenceProblem {
  readonly code: EvidenceCode;
  /** The field, such as `summary` or `published[0].proof`; empty when the values as a whole are meant. */
  readonly field: string;
  readonly message: Words;
  /** What the message says in numbers and names: limits, the actual count, the counting rule. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** draft: what is there must be of the right kind and within its limits. complete: also nothing may be missing. */
export type CheckMode = 'draft' | 'complete';
