import { EvaluationError, type ASTNode } from '@marcbachmann/cel-js';
import { en, listed, nearestName, zh } from '../diagnostics/index.js';
import type { ConditionMistake, ConditionProblem, ConditionVariables } from './condition.js';
import { describeMistake } from './describe-mistake.js';
import type { ScopeEnvironment } from './environment.js';
import { MAX_TEXT_LENGTH } from './limits.js';
import { EMPTY_LIST } from './number-functions.js';
import { type ReadPath, surveyExpression } from './survey-expression.js';
import { unifyNumbers } from './unify-numbers.js';

/** What an expression gave: a value in the library's terms, or why there is none. */
export type ExpressionResult =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: ConditionProblem };

/** An expression that was read and whose types fit, whatever it is wanted for. */
export interface PreparedExpression {
  /** The library's name of what it gives, such as `bool` or `list<double>`; `dyn` when only evaluation tells. */
  readonly type: string;
  readonly reads: readonly ReadPath[];
  run(variables: ConditionVariables): ExpressionResult;
}

export type PreparedOutcome =
  | { readonly ok: true; readonly expression: PreparedExpression }
  | ({ readonly ok: false } & ConditionMistake);

type Parsed = ((variables: Record<string, unknown>) => unknown) & {
  readonly ast: ASTNode;
  check(): { readonly valid: boolean; readonly type?: string; readonly error?: Error };
};

/** Checks a text against a scope and makes it ready to evaluate. */
export function prepareExpression(text: string, scope: ScopeEnvironment): PreparedOutcome {
  if (text.length > MAX_TEXT_LENGTH) {
    const message = {
      en: `a condition has at most ${MAX_TEXT_LENGTH} characters, this one has ${text.length}`,
      'zh-CN': `条件最多 ${MAX_TEXT_LENGTH} 个字符，此处有 ${text.length} 个`,
    };
    return { ok: false, message, offset: MAX_TEXT_LENGTH, length: text.length - MAX_TEXT_LENGTH };
  }
  let parsed: Parsed;
  try {
    parsed = scope.cel.parse(text);
  } catch (error) {
    return { ok: false, ...describeMistake(error, text, scope) };
  }
  const survey = surveyExpression(parsed.ast);
  if (survey.mistake) return { ok: false, ...survey.mistake };
  const unknown = checkPresence(text, survey.presenceTests, scope);
  if (unknown !== undefined) return { ok: false, ...describeMistake(unknown, text, scope) };
  const checked = checkTypes(parsed, scope);
  if (!checked.valid) return { ok: false, ...describeMistake(checked.error, text, scope) };
  const { reads } = survey;
  const kind = reads.find(([variable = '']) => !scope.readers.has(variable))?.[0];
  if (kind !== undefined) return { ok: false, ...noVariable(kind, text, scope) };
  return {
    ok: true,
    expression: { type: checked.type ?? 'dyn', reads, run: createRun(parsed, reads, scope) },
  };
}

/** The library knows its own types by name, such as `uint`; for conditions they are nothing. */
function noVariable(name: string, text: string, scope: ScopeEnvironment): ConditionMistake {
  const known = [...scope.readers.keys()];
  const suggestion = nearestName(name, known);
  return {
    message: {
      en: en`${name} is not known here; known: ${listed(known)}`,
      'zh-CN': zh`此处没有「${name}」；可用：${listed(known)}`,
    },
    offset: Math.max(0, text.search(new RegExp(`\\b${name}\\b`, 'u'))),
    length: name.length,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function checkTypes(parsed: Parsed, scope: ScopeEnvironment) {
  const afterCheck = unifyNumbers(parsed.ast, scope.cel);
  const checked = parsed.check();
  if (checked.valid) afterCheck();
  return checked;
}

/**
 * `has(person.x)` takes any x for granted, so a misspelled one would be missing for ever. The same
 * text is checked once more with `dyn`, which is as long and looks at what it is given.
 */
function checkPresence(text: string, offsets: readonly number[], scope: ScopeEnvironment): unknown {
  if (offsets.length === 0) return undefined;
  let looking = text;
  for (const at of offsets) looking = `${looking.slice(0, at)}dyn${looking.slice(at + 3)}`;
  try {
    const checked = checkTypes(scope.cel.parse(looking), scope);
    return checked.valid ? undefined : checked.error;
  } catch (error) {
    return error;
  }
}

function createRun(parsed: Parsed, reads: readonly ReadPath[], scope: ScopeEnvironment) {
  const used = [...new Set(reads.map(([variable = '']) => variable))].flatMap((celName) => {
    const reader = scope.readers.get(celName);
    return reader ? [{ ...reader, celName }] : [];
  });
  return (variables: ConditionVariables): ExpressionResult => {
    try {
      const input: Record<string, unknown> = {};
      for (const { name, celName, read } of used) {
        const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
        if (value === undefined || value === null) {
          return { problem: { kind: 'missing', message: `nobody has given ${celName}` } };
        }
        input[celName] = read(value);
      }
      return { value: parsed(input) };
    } catch (error) {
      const missing = error instanceof EvaluationError && MISSING.has(error.code);
      return { problem: { kind: missing ? 'missing' : 'failed', message: summaryOf(error) } };
    }
  };
}

/** The codes for a field or an entry that is not there. */
const MISSING: ReadonlySet<string> = new Set(['no_such_key', 'index_out_of_bounds', EMPTY_LIST]);

function summaryOf(error: unknown): string {
  if (error instanceof EvaluationError)
    return error.summary.replace(/^No such key: (?!index)/, 'nobody has given ');
  return error instanceof Error ? error.message : 'the condition could not be evaluated';
}
