import type { Check } from './check.js';
import { expressionUses } from './walk/expression-uses.js';

export const neverHolds: Check = {
  code: 'never-holds',
  severity: 'error',
  title: {
    en: 'A condition never holds, whatever happens.',
    'zh-CN': '条件无论如何都不会成立。',
  },
  why: {
    en: 'What depends on it, such as who is eligible, would always be empty.',
    'zh-CN': '取决于它的内容（例如符合条件的人员）永远为空。',
  },
  remedy: {
    en: 'Let it depend on something, or leave out what it stands at.',
    'zh-CN': '让条件取决于某个内容，或去掉它所在的部分。',
  },
  *run(context) {
    for (const { text, path, wanted, known, lacksIn } of expressionUses(context)) {
      if (wanted !== 'condition') continue;
      const outcome = context.vocabulary.scope(known, text).compile(text);
      if (!outcome.ok || outcome.condition.reads.length > 0 || outcome.condition.holds({}))
        continue;
      yield {
        path,
        message: {
          en: `"${text}" never holds: it depends on nothing`,
          'zh-CN': `「${text}」永远不成立：它不取决于任何内容`,
        },
        lacksIn,
      };
    }
  },
};
