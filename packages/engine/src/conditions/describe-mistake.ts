import { ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js';
import { nearestName } from '../diagnostics/index.js';
import { celName } from './cel-name.js';
import type { ConditionMistake } from './condition.js';
import type { ScopeEnvironment } from './environment.js';

/** Says in an author's words what the library found, and where. */
export function describeMistake(
  error: unknown,
  text: string,
  scope: ScopeEnvironment,
): ConditionMistake {
  if (!(error instanceof ParseError) && !(error instanceof CelTypeError)) {
    // The library promises only these two; anything else is about the text as a whole.
    const message = error instanceof Error ? error.message : 'this cannot be read as a condition';
    return { message, offset: 0, length: text.length };
  }
  const offset = Math.min(error.range?.start ?? 0, text.length);
  const length = Math.max(0, Math.min(error.range?.end ?? offset, text.length) - offset);
  const marked = text.slice(offset, offset + length);
  return (
    hyphenated(text, offset, scope) ??
    singleEquals(text, offset) ??
    fullWidth(text, offset) ??
    wordOperator(text, offset) ?? { ...explain(error, marked, scope), offset, length }
  );
}

type Explanation = Omit<ConditionMistake, 'offset' | 'length'>;

function explain(
  error: ParseError | CelTypeError,
  marked: string,
  scope: ScopeEnvironment,
): Explanation {
  switch (error.code) {
    case 'unknown_variable':
      return unknownName(marked, [...scope.readers.keys()], `${marked} is not known here`);
    case 'no_such_key': {
      const name = error.summary.replace(/^No such key: /, '');
      return unknownName(name, fieldsAt(error.node, scope), `there is no ${name} here`);
    }
    case 'no_such_overload':
      return {
        message: `these do not go together: ${friendly(error.summary, 'no such overload: ')}`,
      };
    case 'no_matching_overload':
      return {
        message: `this does not fit: ${friendly(error.summary, 'found no matching overload for ')}`,
      };
    case 'unexpected_token':
      return {
        message: /EOF/.test(error.summary)
          ? 'something is missing at the end'
          : friendly(error.summary, ''),
      };
    case 'limit_exceeded':
      return { message: `the condition is too large or too deep (${friendly(error.summary, '')})` };
    default:
      return { message: friendly(error.summary, '') };
  }
}

function unknownName(name: string, known: readonly string[], message: string): Explanation {
  const suggestion = nearestName(name, known);
  const listed = known.length > 30 ? `${known.slice(0, 30).join(', ')} …` : known.join(', ');
  return {
    message: known.length === 0 ? message : `${message}; known: ${listed}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The fields of the record that a failed `record.field` was about; of every record when that cannot be told. */
function fieldsAt(node: unknown, scope: ScopeEnvironment): readonly string[] {
  const receiver: unknown = (node as { args?: readonly unknown[] } | undefined)?.args?.[0];
  const type = (receiver as { checkedType?: { name?: string } } | undefined)?.checkedType?.name;
  return scope.fieldNames.get(type ?? '') ?? [...scope.fieldNames.values()].flat();
}

/** The library's type names in the words of the language. */
function friendly(summary: string, prefix: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    double: 'number',
    int: 'whole number',
    bool: 'yes-no',
    dyn: 'any value',
  };
  const rest = summary.startsWith(prefix) ? summary.slice(prefix.length) : summary;
  return (
    rest
      .replace(/\bRecord\d+\b/g, 'record')
      // Our own functions in place of the library's.
      .replace(/\b(\w+)_\(/g, '$1(')
      .replace(/\b(string|double|int|bool|dyn)\b/g, (word) => words[word] ?? word)
  );
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
    const message = `write ${celName(word)}: in conditions names have _ instead of -`;
    return { message, offset: match.index, length: word.length, suggestion: celName(word) };
  }
  return undefined;
}

function singleEquals(text: string, offset: number): ConditionMistake | undefined {
  const at = text[offset] === '=' ? offset : offset - 1;
  if (text[at] !== '=' || text[at - 1] === '=' || text[at + 1] === '=') return undefined;
  if (/[<>!]/.test(text[at - 1] ?? '')) return undefined;
  return { message: 'write == to compare', offset: at, length: 1, suggestion: '==' };
}

/** What a Chinese keyboard writes for the marks of a condition. */
const fullWidthMarks = new Map(
  Object.entries({ '“': '"', '”': '"', '‘': "'", '’': "'", '（': '(', '）': ')', '，': ',' }),
);

function fullWidth(text: string, offset: number): ConditionMistake | undefined {
  const mark = text[offset] ?? '';
  const suggestion = fullWidthMarks.get(mark) ?? narrow(mark);
  if (suggestion === undefined) return undefined;
  return { message: `write ${suggestion} for ${mark}`, offset, length: 1, suggestion };
}

/** The ASCII mark that a full-width one stands for, such as = for ＝. */
function narrow(mark: string): string | undefined {
  const plain = mark.normalize('NFKC');
  return plain !== mark && /^[!-~]$/.test(plain) ? plain : undefined;
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
  return { message: `write ${suggestion} for ${word}`, offset, length: word.length, suggestion };
}
