import { compileText } from './compile-text.js';
import type { ConditionOutcome } from './condition.js';
import { createEnvironment, type ScopeEnvironment } from './environment.js';
import type { VariableTypes } from './value-type.js';

/**
 * What conditions in one place may mention. A scope remembers the conditions compiled in it, so that
 * the same text is compiled once; make one scope per place and keep it as long as the campaign.
 */
export class ConditionScope {
  readonly #compiled = new Map<string, ConditionOutcome>();
  #environment: ScopeEnvironment | undefined;

  constructor(readonly variables: VariableTypes) {}

  /** Checks a text and makes it ready to evaluate. A mistake of its author is a value. */
  compile(text: string): ConditionOutcome {
    let outcome = this.#compiled.get(text);
    if (outcome === undefined) {
      this.#environment ??= createEnvironment(this.variables);
      outcome = compileText(text, this.#environment);
      this.#compiled.set(text, outcome);
    }
    return outcome;
  }
}

/** A scope with these variables. */
export function createScope(variables: VariableTypes): ConditionScope {
  return new ConditionScope(variables);
}

/** Checks a text against a scope and makes it ready to evaluate. */
export function compileCondition(text: string, scope: ConditionScope): ConditionOutcome {
  return scope.compile(text);
}
