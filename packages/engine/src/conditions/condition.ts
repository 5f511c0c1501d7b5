import type { Wording } from '../diagnostics/index.js';
import type { ReadPath } from './survey-expression.js';

/** Why a condition or expression has no answer. */
export interface ConditionProblem {
  /**
   * missing: it reads a value that nobody has given, or asks for the least, greatest or mean of an
   * empty list; failed: anything else, such as a division by zero.
   */
  readonly kind: 'missing' | 'failed';
  readonly message: string;
}

/** The answer of a condition. A condition without an answer does not hold. */
export interface ConditionResult {
  readonly value: boolean;
  readonly problem?: ConditionProblem;
}

/** Values by authored name, as JSON holds them. Undefined and null are missing. */
export type ConditionVariables = Readonly<Record<string, unknown>>;

/** A condition that was checked against a scope. Neither method throws, whatever the values are. */
export interface CompiledCondition {
  readonly text: string;
  /**
   * What its answer depends on: each variable with the members below it as far as they are named, in
   * CEL spelling: `progress.weekly_report.done >= 2` reads `['progress', 'weekly_report', 'done']`.
   */
  readonly reads: readonly ReadPath[];
  /** Whether it holds; false when it has no answer. */
  holds(variables: ConditionVariables): boolean;
  /** The same, with the reason when it has no answer. */
  evaluate(variables: ConditionVariables): ConditionResult;
}

/** A mistake in the text of a condition; `offset` and `length` count UTF-16 units of the text. */
export interface ConditionMistake {
  readonly message: Wording;
  readonly offset: number;
  readonly length: number;
  /** What was probably meant in place of the marked stretch. */
  readonly suggestion?: string;
}

export type ConditionOutcome =
  | { readonly ok: true; readonly condition: CompiledCondition }
  | ({ readonly ok: false } & ConditionMistake);
