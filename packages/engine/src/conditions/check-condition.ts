import type { ConditionOutcome, ConditionResult, ConditionVariables } from './condition.js';
import type { ScopeEnvironment } from './environment.js';
import { prepareExpression } from './prepare-expression.js';

/** Checks that a text is a condition of a scope and makes it ready to evaluate. */
export function checkCondition(text: string, scope: ScopeEnvironment): ConditionOutcome {
  const prepared = prepareExpression(text, scope);
  if (!prepared.ok) return prepared;
  const { expression } = prepared;
  const { type, reads } = expression;
  if (type !== 'bool' && type !== 'dyn') {
    const message = {
      en: 'a condition must be true or false; compare it with something',
      'zh-CN': '条件的结果须为真或假；请与某个值比较',
    };
    return { ok: false, message, offset: 0, length: text.length };
  }

  function evaluate(variables: ConditionVariables): ConditionResult {
    const { value, problem } = expression.run(variables);
    if (problem) return { value: false, problem };
    if (value === true || value === false) return { value };
    return {
      value: false,
      problem: { kind: 'failed', message: 'the condition is neither true nor false' },
    };
  }

  const holds = (variables: ConditionVariables) => evaluate(variables).value;
  return { ok: true, condition: { text, reads, evaluate, holds } };
}
