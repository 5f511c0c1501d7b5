import { compileCondition, type ConditionMistake } from '../conditions/index.js';
import type { SourcePath } from '../dsl/index.js';
import type { Check, Finding } from './check.js';
import { conditionUses } from './walk/condition-uses.js';
import { formMistakesOf } from './walk/form-mistakes-of.js';

export const invalidCondition: Check = {
  code: 'invalid-condition',
  severity: 'error',
  title:
    'A condition is not well formed, compares what cannot be compared, or speaks of what is not known at its place.',
  *run(context) {
    for (const { text, path, scope, lacksIn } of conditionUses(context)) {
      const outcome = compileCondition(text, scope);
      if (!outcome.ok) yield finding(outcome, path, lacksIn);
    }
    for (const { mistake, path, lacksIn } of formMistakesOf(context)) {
      yield finding(mistake, path, lacksIn);
    }
  },
};

function finding(mistake: ConditionMistake, path: SourcePath, lacksIn: SourcePath): Finding {
  const { message, offset, length, suggestion } = mistake;
  return { path, within: { offset, length }, message, suggestion, lacksIn };
}
