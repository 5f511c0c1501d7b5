import {
  compileCondition,
  compileExpression,
  compileText,
  createScope,
  type CompiledCondition,
  type CompiledExpression,
  type CompiledText,
  type ConditionScope,
  type ExpressionValues,
  type VariableTypes,
  type WantedValue,
} from '../conditions/index.js';
import type { Campaign } from '../dsl/index.js';
import { worldTypes } from '../evidence/world-types.js';

/** Words for people in each of their languages; `''` where the author gave one text for all. */
export type CompiledWords = Readonly<Record<string, CompiledText>>;

/** Compiles the conditions, expressions and texts of one campaign; scopes are shared by those that may mention the same. */
export class Expressions {
  readonly #scopes = new Map<string, ConditionScope>();

  constructor(readonly campaign: Campaign) {}

  /** @throws RangeError for a text that the checks would have refused */
  condition(text: string, variables: VariableTypes): CompiledCondition {
    const outcome = compileCondition(text, this.#scopeOf(variables, text));
    if (!outcome.ok) throw new RangeError(`Not a condition: ${text}: ${outcome.message.en}`);
    return outcome.condition;
  }

  optional(text: string | undefined, variables: VariableTypes): CompiledCondition | undefined {
    return text === undefined ? undefined : this.condition(text, variables);
  }

  expression<W extends WantedValue>(
    text: string,
    variables: VariableTypes,
    wanted: W,
  ): CompiledExpression<ExpressionValues[W]> {
    const outcome = compileExpression(text, this.#scopeOf(variables, text), wanted);
    if (!outcome.ok) throw new RangeError(`Not an expression: ${text}: ${outcome.message.en}`);
    return outcome.expression;
  }

  /** Expressions by the name of what they fill. */
  given(
    fields: Readonly<Record<string, string>> | undefined,
    variables: VariableTypes,
  ): readonly (readonly [string, CompiledExpression])[] {
    return Object.entries(fields ?? {}).map(([name, text]) => [
      name,
      this.expression(text, variables, 'any'),
    ]);
  }

  /** A number as it is, or what an expression gives. */
  number(value: number | string, variables: VariableTypes): NumberExpression {
    return typeof value === 'string'
      ? this.expression(value, variables, 'number')
      : { reads: [], evaluate: () => value };
  }

  words(text: string | Readonly<Record<string, string>>, variables: VariableTypes): CompiledWords {
    const byLanguage = typeof text === 'string' ? { '': text } : text;
    return Object.fromEntries(
      Object.entries(byLanguage).map(([language, words]) => {
        const outcome = compileText(words, this.#scopeOf(variables, words));
        if (!outcome.ok) throw new RangeError(`Not a text: ${words}: ${outcome.message.en}`);
        return [language, outcome];
      }),
    );
  }

  #scopeOf(variables: VariableTypes, text: string): ConditionScope {
    const types = { ...variables, ...worldTypes(this.campaign, text) };
    const key = JSON.stringify(types);
    let scope = this.#scopes.get(key);
    if (scope === undefined) this.#scopes.set(key, (scope = createScope(types)));
    return scope;
  }
}

export type NumberExpression = Pick<CompiledExpression<number>, 'reads' | 'evaluate'>;
