import type { ConditionMistake } from './condition.js';

/** The words of a template, and the expressions in it with the place they stand at. */
export type TemplatePart = string | { readonly text: string; readonly offset: number };

export type SplitTemplate =
  | { readonly ok: true; readonly parts: readonly TemplatePart[] }
  | ({ readonly ok: false } & ConditionMistake);

/** Takes a template apart at its braces. `{{` and `}}` are words. */
export function splitTemplate(template: string): SplitTemplate {
  const parts: TemplatePart[] = [];
  let words = '';
  for (let at = 0; at < template.length; at += 1) {
    const mark = template.charAt(at);
    const doubled = template.charAt(at + 1) === mark;
    if (mark === '{' && !doubled) {
      const end = closingBrace(template, at + 1);
      if (end === undefined) {
        const message = {
          en: 'nothing closes this brace; write {{ for a brace in the text',
          'zh-CN': '花括号没有闭合；文字中的花括号写作 {{',
        };
        return { ok: false, message, offset: at, length: 1, suggestion: '{{' };
      }
      const text = template.slice(at + 1, end);
      if (text.trim() === '') {
        const message = {
          en: 'there is nothing between the braces; write {{ for a brace in the text',
          'zh-CN': '花括号中没有内容；文字中的花括号写作 {{',
        };
        return { ok: false, message, offset: at, length: end + 1 - at };
      }
      if (words !== '') parts.push(words);
      words = '';
      parts.push({ text, offset: at + 1 });
      at = end;
    } else {
      words += mark;
      if (doubled && (mark === '{' || mark === '}')) at += 1;
    }
  }
  if (words !== '') parts.push(words);
  return { ok: true, parts };
}

/** Where the expression that begins at a place ends; braces inside quotes and pairs of them belong to it. */
function closingBrace(template: string, from: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = from; at < template.length; at += 1) {
    const mark = template.charAt(at);
    if (quote !== '') {
      if (mark === '\\') at += 1;
      else if (mark === quote) quote = '';
    } else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '{') depth += 1;
    else if (mark === '}') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return undefined;
}
