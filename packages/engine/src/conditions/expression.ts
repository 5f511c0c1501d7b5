import { en, zh, type Wording } from '../diagnostics/index.js';
import type { ConditionMistake, ConditionVariables } from './condition.js';
import type { ScopeEnvironment } from './environment.js';
import { type ExpressionResult, prepareExpression } from './prepare-expression.js';
import type { ReadPath } from './survey-expression.js';

/** What an expression is wanted for, and what it then gives. */
export interface ExpressionValues {
  'yes-no': boolean;
  number: number;
  text: string;
  /** JSON: records have their fields in CEL spelling. */
  any: unknown;
}

export type WantedValue = keyof ExpressionValues;

/** What an expression gives, as far as it can be told beforehand; `any` when only evaluation tells. */
export type GivenValue = WantedValue | 'list' | 'record';

/** An expression that was checked against a scope. Neither method throws, whatever the values are. */
export interface CompiledExpression<T = unknown> {
  readonly text: string;
  /** What its value depends on, as a condition's `reads`. */
  readonly reads: readonly ReadPath[];
  readonly gives: GivenValue;
  /**
   * Its value; undefined when it has none: it reads what nobody has given (a variable, a field or an
   * entry that is missing or null), cannot be worked out (a division by zero), or turns out to be of
   * another kind than is wanted. Numbers are finite.
   */
  evaluate(variables: ConditionVariables): T | undefined;
}

export type ExpressionOutcome<T = unknown> =
  | { readonly ok: true; readonly expression: CompiledExpression<T> }
  | ({ readonly ok: false } & ConditionMistake);

/** Checks that a text is an expression of a scope that gives what is wanted, and makes it ready to evaluate. */
export function checkExpression<W extends WantedValue>(
  text: string,
  scope: ScopeEnvironment,
  wanted: W,
): ExpressionOutcome<ExpressionValues[W]> {
  const prepared = prepareExpression(text, scope);
  if (!prepared.ok) return prepared;
  const { type, reads } = prepared.expression;
  const gives = givenBy(type);
  if (wanted !== 'any' && gives !== wanted && gives !== 'any') {
    const message = {
      en: en`this has to be ${wordsFor[wanted]}, and is ${wordsFor[gives]}`,
      'zh-CN': zh`此处应为${wordsFor[wanted]}，实为${wordsFor[gives]}`,
    };
    return { ok: false, message, offset: 0, length: text.length };
  }
  const evaluate = (variables: ConditionVariables) =>
    take(prepared.expression.run(variables), isWanted[wanted]);
  return { ok: true, expression: { text, reads, gives, evaluate } };
}

type IsWanted<T> = (value: unknown) => value is T;

const isWanted: { readonly [W in WantedValue]: IsWanted<ExpressionValues[W]> } = {
  'yes-no': (value) => typeof value === 'boolean',
  number: (value): value is number => Number.isFinite(value),
  text: (value) => typeof value === 'string',
  any: (value): value is unknown => value !== undefined && value !== null,
};

function take<T>(result: ExpressionResult, is: IsWanted<T>): T | undefined {
  const value = plain(result.value);
  return is(value) ? value : undefined;
}

/** What the library's types are to an author. */
function givenBy(type: string): GivenValue {
  if (type.startsWith('list')) return 'list';
  return celTypes.get(type) ?? 'record';
}

const celTypes: ReadonlyMap<string, GivenValue> = new Map([
  ['bool', 'yes-no'],
  ['double', 'number'],
  ['string', 'text'],
  ['dyn', 'any'],
]);

const wordsFor: Readonly<Record<GivenValue, Wording>> = {
  'yes-no': { en: 'true or false', 'zh-CN': '真或假' },
  number: { en: 'a number', 'zh-CN': '数字' },
  text: { en: 'text', 'zh-CN': '文字' },
  list: { en: 'a list', 'zh-CN': '列表' },
  record: { en: 'a record', 'zh-CN': '记录' },
  any: { en: 'any value', 'zh-CN': '任意值' },
};

/** A value of the library as JSON. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries: Iterable<readonly [string, unknown]> =
    value instanceof Map ? (value as ReadonlyMap<string, unknown>) : Object.entries(value);
  return Object.fromEntries(Array.from(entries, ([name, inner]) => [name, plain(inner)]));
}
