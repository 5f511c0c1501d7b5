import { ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js';
import { en, listed, nearestName, zh, type Wording } from '../diagnostics/index.js';
import { celName } from './cel-name.js';
import type { ConditionMistake } from './condition.js';
import type { ScopeEnvironment } from './environment.js';
import { wordsOf } from './library-words.js';

/** Says in an author's words what the library found, and where. */
export function describeMistake(
  error: unknown,
  text: string,
  scope: ScopeEnvironment,
): ConditionMistake {
  if (!(error instanceof ParseError) && !(error instanceof CelTypeError)) {
    // The library promises only these two; anything else is about the text as a whole.
    const message = {
      en: 'this cannot be read as a condition',
      'zh-CN': '无法读作条件',
    };
    return { message, offset: 0, length: text.length };
  }
  const offset = Math.min(error.range?.start ?? 0, text.length);
  const length = Math.max(0, Math.min(error.range?.end ?? offset, text.length) - offset);
  const marked = text.slice(offset, offset + length);
  return (
    hyphenated(text, offset, scope) ??
    singleEquals(text, offset) ??
    fullWidth(text, offset) ??
    wordOperator(text, offset) ?? { ...explain(error, text, offset, marked, scope), offset, length }
  );
}

type Explanation = Omit<ConditionMistake, 'offset' | 'length'>;

function explain(
  error: ParseError | CelTypeError,
  text: string,
  offset: number,
  marked: string,
  scope: ScopeEnvironment,
): Explanation {
  const { code, summary } = error;
  if (code === 'unknown_variable') {
    const unknown = { en: `${marked} is not known here`, 'zh-CN': `此处没有「${marked}」` };
    return unknownName(marked, [...scope.readers.keys()], unknown);
  }
  if (code === 'no_such_key') {
    const name = summary.replace(/^No such key: /, '');
    const unknown = { en: `there is no ${name} here`, 'zh-CN': `此处没有「${name}」` };
    return unknownName(name, fieldsAt(error.node, scope), unknown);
  }
  // The library marks half of a character beyond the basic plane.
  const [whole = ''] = marked.length === 1 ? text.slice(offset) : [marked];
  return { message: wordsOf({ code, summary, marked: whole }) };
}

/** The most names that are listed: there may be thousands. */
const MOST_LISTED = 30;

function unknownName(name: string, names: readonly string[], unknown: Wording): Explanation {
  const suggestion = nearestName(name, names);
  const known = listed(names.slice(0, MOST_LISTED));
  const more = names.length > MOST_LISTED ? ' …' : '';
  return {
    message:
      names.length === 0
        ? unknown
        : {
            en: en`${unknown}; known: ${known}${more}`,
            'zh-CN': zh`${unknown}；可用：${known}${more}`,
          },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The fields of the record that a failed `record.field` was about; of every record when that cannot be told. */
function fieldsAt(node: unknown, scope: ScopeEnvironment): readonly string[] {
  const receiver: unknown = (node as { args?: readonly unknown[] } | undefined)?.args?.[0];
  const type = (receiver as { checkedType?: { name?: string } } | undefined)?.checkedType?.name;
  return scope.fieldNames.get(type ?? '') ?? [...scope.fieldNames.values()].flat();
}

/** `person.in-charge` reads as a subtraction: names are spelled with `_` in conditions. */
function hyphenated(
  text: string,
  offset: number,
  scope: ScopeEnvironment,
): ConditionMistake | undefined {
  const known = new Set([...scope.readers.keys(), ...[...scope.fieldNames.values()].flat()]);
  for (const match of text.matchAll(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g)) {
    const [word] = match;
    const quoted = /["']/.test(text[match.index - 1] ?? '');
    if (quoted || offset > match.index + word.length || !known.has(celName(word))) continue;
    const message = {
      en: `write ${celName(word)}: in conditions names have _ instead of -`,
      'zh-CN': `应写作 ${celName(word)}：条件中的名称用 _ 代替 -`,
    };
    return { message, offset: match.index, length: word.length, suggestion: celName(word) };
  }
  return undefined;
}

function singleEquals(text: string, offset: number): ConditionMistake | undefined {
  const at = text[offset] === '=' ? offset : offset - 1;
  if (text[at] !== '=' || text[at - 1] === '=' || text[at + 1] === '=') return undefined;
  if (/[<>!]/.test(text[at - 1] ?? '')) return undefined;
  const message = { en: 'write == to compare', 'zh-CN': '比较应写 ==' };
  return { message, offset: at, length: 1, suggestion: '==' };
}

/** What a Chinese keyboard writes for the marks of a condition. */
const fullWidthMarks = new Map(
  Object.entries({ '“': '"', '”': '"', '‘': "'", '’': "'", '（': '(', '）': ')', '，': ',' }),
);

function fullWidth(text: string, offset: number): ConditionMistake | undefined {
  const mark = text[offset] ?? '';
  const suggestion = fullWidthMarks.get(mark) ?? narrow(mark);
  if (suggestion === undefined) return undefined;
  return { message: writeFor(suggestion, mark), offset, length: 1, suggestion };
}

/** The ASCII mark that a full-width one stands for, such as = for ＝. */
function narrow(mark: string): string | undefined {
  const plain = mark.normalize('NFKC');
  return plain !== mark && /^[!-~]$/.test(plain) ? plain : undefined;
}

function writeFor(right: string, wrong: string): Wording {
  return { en: `write ${right} for ${wrong}`, 'zh-CN': `「${wrong}」应写作 ${right}` };
}

const wordOperators = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
]);

function wordOperator(text: string, offset: number): ConditionMistake | undefined {
  const word = /^[A-Za-z]+/.exec(text.slice(offset))?.[0] ?? '';
  const suggestion = wordOperators.get(word.toLowerCase());
  if (suggestion === undefined) return undefined;
  return { message: writeFor(suggestion, word), offset, length: word.length, suggestion };
}
