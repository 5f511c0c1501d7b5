import { checkCondition } from './check-condition.js';
import type { ConditionOutcome } from './condition.js';
import { createEnvironment, type ScopeEnvironment } from './environment.js';
import {
  checkExpression,
  type ExpressionOutcome,
  type ExpressionValues,
  type WantedValue,
} from './expression.js';
import type { VariableTypes } from './value-type.js';

/**
 * What conditions and expressions in one place may mention. A scope remembers what was compiled in
 * it, so that the same text is compiled once; make one scope per place and keep it as long as the
 * campaign.
 */
export class ConditionScope {
  readonly #compiled = new Map<string, unknown>();
  #environment: ScopeEnvironment | undefined;

  constructor(readonly variables: VariableTypes) {}

  /** Checks the text of a condition and makes it ready to evaluate. A mistake of its author is a value. */
  compile(text: string): ConditionOutcome {
    return this.#once(`condition ${text}`, (environment) => checkCondition(text, environment));
  }

  /** The same for an expression that gives what is wanted. */
  compileExpression<W extends WantedValue>(
    text: string,
    wanted: W,
  ): ExpressionOutcome<ExpressionValues[W]> {
    return this.#once(`${wanted} ${text}`, (environment) =>
      checkExpression(text, environment, wanted),
    );
  }

  /** What `make` makes is the same for the same key, and of the type that belongs to the key. */
  #once<T>(key: string, make: (environment: ScopeEnvironment) => T): T {
    if (!this.#compiled.has(key)) {
      this.#environment ??= createEnvironment(this.variables);
      this.#compiled.set(key, make(this.#environment));
    }
    return this.#compiled.get(key) as T;
  }
}

/** A scope with these variables. */
export function createScope(variables: VariableTypes): ConditionScope {
  return new ConditionScope(variables);
}

/** Checks the text of a condition against a scope and makes it ready to evaluate. */
export function compileCondition(text: string, scope: ConditionScope): ConditionOutcome {
  return scope.compile(text);
}

/** Checks a text against a scope as an expression that gives what is wanted, and makes it ready to evaluate. */
export function compileExpression<W extends WantedValue>(
  text: string,
  scope: ConditionScope,
  wanted: W,
): ExpressionOutcome<ExpressionValues[W]> {
  return scope.compileExpression(text, wanted);
}
