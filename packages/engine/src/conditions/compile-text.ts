import { EvaluationError, type ASTNode } from '@marcbachmann/cel-js';
import type { ConditionOutcome, ConditionResult, ConditionVariables } from './condition.js';
import { describeMistake } from './describe-mistake.js';
import type { ScopeEnvironment, VariableReader } from './environment.js';
import { MAX_TEXT_LENGTH } from './limits.js';
import { surveyExpression } from './survey-expression.js';

type Parsed = ((variables: Record<string, unknown>) => unknown) & {
  readonly ast: ASTNode;
  check(): { readonly valid: boolean; readonly type?: string; readonly error?: Error };
};

/** Checks a text against a scope and makes it ready to evaluate. */
export function compileText(text: string, scope: ScopeEnvironment): ConditionOutcome {
  if (text.length > MAX_TEXT_LENGTH) {
    const message = `a condition has at most ${MAX_TEXT_LENGTH} characters, this one has ${text.length}`;
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
  const checked = parsed.check();
  if (!checked.valid) return { ok: false, ...describeMistake(checked.error, text, scope) };
  if (checked.type !== 'bool' && checked.type !== 'dyn') {
    const message = 'a condition must be true or false; compare it with something';
    return { ok: false, message, offset: 0, length: text.length };
  }
  const used = [...survey.variables].flatMap((name) => {
    const reader = scope.readers.get(name);
    return reader ? [{ ...reader, celName: name }] : [];
  });
  return { ok: true, condition: createCondition(text, parsed, used) };
}

/**
 * `has(person.x)` takes any x for granted, so a misspelled one would be missing for ever. The same
 * text is checked once more with `dyn`, which is as long and looks at what it is given.
 */
function checkPresence(text: string, offsets: readonly number[], scope: ScopeEnvironment): unknown {
  if (offsets.length === 0) return undefined;
  let looking = text;
  for (const at of offsets) looking = `${looking.slice(0, at)}dyn${looking.slice(at + 3)}`;
  const checked = scope.cel.check(looking);
  return checked.valid ? undefined : checked.error;
}

function createCondition(
  text: string,
  parsed: Parsed,
  used: readonly (VariableReader & { readonly celName: string })[],
) {
  function evaluate(variables: ConditionVariables): ConditionResult {
    try {
      const input: Record<string, unknown> = {};
      for (const { name, celName, read } of used) {
        const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
        if (value === undefined || value === null) {
          return without('missing', `nobody has given ${celName}`);
        }
        input[celName] = read(value);
      }
      const value = parsed(input);
      return value === true || value === false
        ? { value }
        : without('failed', 'the condition is neither true nor false');
    } catch (error) {
      const missing = error instanceof EvaluationError && MISSING.has(error.code);
      return without(missing ? 'missing' : 'failed', summaryOf(error));
    }
  }
  return { text, evaluate, holds: (variables: ConditionVariables) => evaluate(variables).value };
}

/** The library's codes for a field or an entry that is not there. */
const MISSING: ReadonlySet<string> = new Set(['no_such_key', 'index_out_of_bounds']);

function without(kind: 'missing' | 'failed', message: string): ConditionResult {
  return { value: false, problem: { kind, message } };
}

function summaryOf(error: unknown): string {
  if (error instanceof EvaluationError)
    return error.summary.replace(/^No such key: (?!index)/, 'nobody has given ');
  return error instanceof Error ? error.message : 'the condition could not be evaluated';
}
