import { compileCondition, type ConditionMistake } from '../conditions/index.js';
import { wordingOf } from '../diagnostics/index.js';
import type { SourcePath } from '../dsl/index.js';
import type { Check, Finding } from './check.js';
import { conditionUses } from './walk/condition-uses.js';
import { formMistakesOf } from './walk/form-mistakes-of.js';

export const invalidCondition: Check = {
  code: 'invalid-condition',
  severity: 'error',
  title: {
    en: 'A condition is not well formed, compares what cannot be compared, or speaks of what is not known at its place.',
    'zh-CN': '条件写法有误、比较了不能比较的值，或引用了此处没有的名称。',
  },
  why: {
    en: 'A condition without an answer never holds, so what depends on it would silently never happen.',
    'zh-CN': '得不出结果的条件一律不成立，依赖它的内容就悄悄不会发生。',
  },
  remedy: {
    en: 'Use the names and kinds that are known at the place; names are written with `_` instead of `-`.',
    'zh-CN': '使用此处可用的名称和类型；名称中的 `-` 要写成 `_`。',
  },
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
  return { path, within: { offset, length }, message: wordingOf(message), suggestion, lacksIn };
}
