import type { Wording } from '../diagnostics/index.js';
import type { ConditionMistake, ConditionVariables } from './condition.js';
import { type ConditionScope, compileExpression } from './condition-scope.js';
import type { CompiledExpression, GivenValue } from './expression.js';
import type { ReadPath } from './survey-expression.js';
import { splitTemplate } from './split-template.js';

/** A text with placeholders that was checked against a scope. */
export interface CompiledText {
  /** What its words depend on, as a condition's `reads`; empty for a text without placeholders. */
  readonly reads: readonly ReadPath[];
  /**
   * The text with every placeholder filled in. What has no value leaves nothing in its place; numbers
   * are written with a decimal point and at most 12 significant digits, lists with commas. Never throws.
   */
  render(variables: ConditionVariables): string;
}

export type TextOutcome =
  ({ readonly ok: true } & CompiledText) | ({ readonly ok: false } & ConditionMistake);

const cannotBeWritten: Readonly<Partial<Record<GivenValue, Wording>>> = {
  // Words for yes and no are the author's to choose.
  'yes-no': {
    en: 'say what to write when it holds and when not: (…) ? "yes" : "no"',
    'zh-CN': '须写明成立与不成立时各写什么：(…) ? "是" : "否"',
  },
  record: {
    en: 'this has several values; name one of them',
    'zh-CN': '此处有多个值；请写明其中一个',
  },
};

/** Most placeholders of one text. */
const MOST_PLACEHOLDERS = 50;

/**
 * Checks words with expressions in braces, such as `Dear {person.name}`, and makes them ready to be
 * filled in. `{{` and `}}` stand for a brace. The place of a mistake is one in the whole text.
 */
export function compileText(template: string, scope: ConditionScope): TextOutcome {
  const split = splitTemplate(template);
  if (!split.ok) return split;
  const parts: (string | CompiledExpression)[] = [];
  let placeholders = 0;
  for (const part of split.parts) {
    if (typeof part === 'string') {
      parts.push(part);
      continue;
    }
    const { text, offset } = part;
    placeholders += 1;
    if (placeholders > MOST_PLACEHOLDERS) {
      const message = {
        en: `a text has at most ${MOST_PLACEHOLDERS} placeholders`,
        'zh-CN': `一段文字最多有 ${MOST_PLACEHOLDERS} 处占位`,
      };
      return { ok: false, message, offset, length: text.length };
    }
    const outcome = compileExpression(text, scope, 'any');
    if (!outcome.ok) return { ...outcome, offset: outcome.offset + offset };
    const message = cannotBeWritten[outcome.expression.gives];
    if (message !== undefined) return { ok: false, message, offset, length: text.length };
    parts.push(outcome.expression);
  }
  const reads = new Map(
    parts.flatMap((part) =>
      typeof part === 'string' ? [] : part.reads.map((path) => [path.join('\n'), path] as const),
    ),
  );
  return {
    ok: true,
    reads: [...reads.values()],
    render: (variables) =>
      parts
        .map((part) => (typeof part === 'string' ? part : written(part.evaluate(variables))))
        .join(''),
  };
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (Array.isArray(value)) return value.map(written).join(', ');
  return '';
}
