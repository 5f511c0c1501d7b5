import {
  compileCondition,
  compileExpression,
  compileText,
  type ConditionMistake,
  type ConditionScope,
} from '../conditions/index.js';
import { nearestName } from '../diagnostics/index.js';
import type { Campaign, SourcePath } from '../dsl/index.js';
import type { Check, Finding } from './check.js';
import { expressionUses, type ExpressionUse } from './walk/expression-uses.js';
import { formMistakesIn } from './walk/form-mistakes-of.js';

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
    // Whatever is known is listed for so many mistakes: each list takes the types of a whole campaign.
    let listed = 0;
    for (const { text, path, wanted, known, lacksIn } of expressionUses(context)) {
      const found = mistakeIn(text, wanted, context.vocabulary.scope(known, text));
      if (found === undefined) continue;
      const told =
        listed < MOST_LISTED
          ? mistakeIn(text, wanted, context.vocabulary.scope(known, text, true))
          : found;
      listed += 1;
      yield finding(told ?? found, path, lacksIn);
    }
    for (const { mistake, path, lacksIn } of formMistakesIn(context)) {
      if (mistake.kind !== 'condition') continue;
      // A form that looks at nothing beyond its task does not list what it could look at.
      const { offset, length } = mistake;
      const word = textAt(context.campaign, path).slice(offset, offset + length);
      const suggestion = mistake.suggestion ?? nearestName(word, WORLD);
      yield { ...finding(mistake, path, lacksIn), suggestion };
    }
  },
};

const MOST_LISTED = 100;

const WORLD = ['progress', 'figures', 'roster'];

function textAt(campaign: Campaign, path: SourcePath): string {
  let value: unknown = campaign;
  for (const step of path) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined;
  }
  return typeof value === 'string' ? value : '';
}

function mistakeIn(
  text: string,
  wanted: ExpressionUse['wanted'],
  scope: ConditionScope,
): ConditionMistake | undefined {
  const outcome =
    wanted === 'condition'
      ? compileCondition(text, scope)
      : wanted === 'words'
        ? compileText(text, scope)
        : compileExpression(text, scope, wanted);
  return outcome.ok ? undefined : outcome;
}

/** A mistake in a text, placed within it. */
export function finding(mistake: ConditionMistake, path: SourcePath, lacksIn: SourcePath): Finding {
  const { message, offset, length, suggestion } = mistake;
  return { path, within: { offset, length }, message, suggestion, lacksIn };
}
