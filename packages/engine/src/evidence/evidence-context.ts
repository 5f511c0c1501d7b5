/** Somebody of the unit's roster. */
export interface EvidencePerson {
  readonly code: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A row of a register the unit keeps. */
export interface EvidenceRow {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One of the unit's tasks; `person` is whom it is about, when it is about somebody. */
export interface EvidenceTask {
  readonly key: string;
  readonly person?: EvidencePerson;
  readonly outcome: string;
}

/** Days, both ends included, as `YYYY-MM-DD`. */
export interface EvidencePeriod {
  readonly from: string;
  readonly to: string;
}

/** What a form needs to know about the world around it. */
export interface EvidenceContext {
  /** The people of the unit's roster now. */
  people(): readonly EvidencePerson[];
  /** The rows of a register now; empty for a register the unit does not keep. */
  rows(register: string): readonly EvidenceRow[];
  /** The unit's tasks of an activity. */
  tasks(activity: string): readonly EvidenceTask[];
  /** The days of `window`, `occurrence`, a period or a date; undefined while they are not known. */
  period(name: string): EvidencePeriod | undefined;
  /** The variables of conditions besides the form's own: unit, person, item, task, and `evidence` beside a form of answers. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Today in the campaign's zone, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the draws of the task follow from, such as the campaign's seed with the unit and the task. Default ''. */
  readonly seed?: string;
}

/** A source of numbers in [0, 1). */
export type Random = () => number;
