import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { branchesOf, shapeOf, type Shape } from './misspellable-schema.js';

export const wordKinds = [
  'key',
  'enumeration',
  'reference',
  'definition',
  'date',
  'duration',
  'variable',
  'field',
  'function',
  'quoted name',
] as const;

export type WordKind = (typeof wordKinds)[number];

/** A word of the language, or a name, where it is written. Offsets count UTF-16 units. */
export interface MisspellableWord {
  readonly file: string;
  readonly offset: number;
  readonly word: string;
  readonly kind: WordKind;
}

export type FileKind = 'campaign' | 'type' | 'scenario';

/** How the text of a place is read: the kind of its words, an expression, or a text with some in braces. */
type Reading = WordKind | 'expression' | 'template' | undefined;

const shapes = new Map<FileKind, Shape>();

/** Every word in a file that the language or the file's own names give, in order. Texts for people have none. */
export function misspellableWords(file: string, text: string, kind: FileKind): MisspellableWord[] {
  const root = shapes.get(kind) ?? shapeOf(kind);
  shapes.set(kind, root);
  const found: MisspellableWord[] = [];
  const add = (offset: number, word: string, of: WordKind) => {
    found.push({ file, offset, word, kind: of });
  };
  const addScalar = (scalar: Scalar, reading: Reading) => {
    const [start = 0, end = 0] = scalar.range ?? [];
    const source = text.slice(start, end);
    if (reading === undefined) return;
    if (reading === 'expression') addExpression(source, start, add);
    else if (reading === 'template') {
      for (const { 1: inside = '', index } of source.matchAll(/\{([^{}]*)\}/gu))
        addExpression(inside, start + index + 1, add);
    } else {
      const isKey = reading === 'key';
      for (const { 0: word, index } of source.matchAll(/[A-Za-z$]+(?:[-_/][A-Za-z0-9]+)*/gu)) {
        // A word of one letter, as in 2023-W05, is no word.
        if (word.length >= (isKey ? 2 : 3)) add(start + index, word, reading);
      }
    }
  };
  const visit = (node: unknown, shape: readonly Shape[], trail: readonly string[]): void => {
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const name = String(pair.key.value);
        const fixed = shape.flatMap(({ properties }) => properties?.[name] ?? []);
        const free = shape.flatMap(({ patternProperties }) => Object.values(patternProperties ?? {}));
        const below = [...trail, name];
        if (fixed.length > 0) {
          addScalar(pair.key, 'key');
          visit(pair.value, fixed.flatMap((one) => branchesOf(one, root)), below);
        } else if (free.length > 0) {
          addScalar(pair.key, readingOfName(shape, trail, kind));
          visit(pair.value, free.flatMap((one) => branchesOf(one, root)), below);
        }
      }
    } else if (isSeq(node)) {
      const items = shape.flatMap(({ items, description }) =>
        items === undefined ? [] : branchesOf(items, root, items.description ?? description),
      );
      for (const item of node.items) visit(item, items, trail);
    } else if (isScalar(node) && !isAlias(node)) {
      // Where a text may stand as well, true and false are an author's own data.
      if (typeof node.value === 'boolean' && shape.some(({ type }) => type === 'string')) return;
      const readings = shape.map((one) => readingOf(one, node.value, trail, kind));
      addScalar(node, readings.find((reading) => reading !== undefined));
    }
  };
  visit(parseDocument(text).contents, branchesOf(root, root), []);
  return found;
}

/** What a name that an author may choose is, where it stands as a key. */
function readingOfName(shape: readonly Shape[], trail: readonly string[], file: FileKind): Reading {
  if (shape.some((one) => one['x-expected']?.startsWith('a language tag'))) return undefined;
  // What stands in another campaign is not known in this one.
  if (trail.includes('share')) return undefined;
  const last = trail.at(-1) ?? '';
  if (file === 'scenario') return /^(?:units|people|joins|with)$/u.test(last) ? 'definition' : 'reference';
  return last === 'set' || last === 'answers' ? 'reference' : 'definition';
}

function readingOf(
  { enum: values, const: only, ...shape }: Shape,
  value: unknown,
  trail: readonly string[],
  file: FileKind,
): Reading {
  if (typeof value === 'boolean') return shape.type === 'boolean' || only === value ? 'enumeration' : undefined;
  if (typeof value !== 'string') return undefined;
  if (values !== undefined || only !== undefined)
    return values?.includes(value) === true || only === value ? 'enumeration' : undefined;
  if (shape.type !== 'string') return undefined;
  const { description = '', maxLength } = shape;
  const expected = shape['x-expected'] ?? '';
  if (description.includes('{expressions}')) return 'template';
  if (expected.startsWith('a CEL expression') || maxLength === 2000 || description.includes('or an expression'))
    return expected.startsWith('an https') ? undefined : 'expression';
  if (expected.startsWith('a date in plain words') || maxLength === 60) return 'date';
  if (expected.startsWith('a period such as')) return 'date';
  if (expected.startsWith('a length of time')) return 'duration';
  // The ending of a file may be any.
  if (value.startsWith('.')) return undefined;
  if (/^(?:all|image|a size)\b/.test(expected)) return 'enumeration';
  if (file === 'scenario' ? false : isElsewhere(trail)) return undefined;
  if (/^(?:"each"|a party|lead,|unit, a person)/.test(expected)) return 'reference';
  if (shape.pattern === '^[a-z][a-z0-9.-]*$' || trail.join() === 'timezone') return 'reference';
  if (!expected.startsWith('a lower-case name')) return undefined;
  const isGiven = ['options', 'choice', 'name'].includes(trail.at(-1) ?? '') || trail.join() === 'type';
  return isGiven ? 'definition' : 'reference';
}

/** Names of other campaigns, and in them, which nobody who reads this one can know. */
function isElsewhere(trail: readonly string[]): boolean {
  return trail.includes('share') || ['campaign', 'part-of'].includes(trail.join());
}

const constants = new Set(['true', 'false', 'null', 'in']);

function addExpression(
  source: string,
  start: number,
  add: (offset: number, word: string, kind: WordKind) => void,
): void {
  const tokens = /'([^'\\]*)'|"([^"\\]*)"|[A-Za-z_]\w*/gu;
  // The quotation marks of YAML stand around the whole.
  const [, mark = '', whole = ''] = /^(['"])([\s\S]*)\1$/u.exec(source) ?? [];
  const isQuoted = mark !== '' && !new RegExp(`(?<!${mark})${mark}(?!${mark})`, 'u').test(whole);
  const inner = isQuoted ? whole : source;
  const offset = start + (isQuoted ? 1 : 0);
  for (const match of inner.matchAll(tokens)) {
    const { 0: token, index } = match;
    const quoted = match[1] ?? match[2];
    if (quoted !== undefined) {
      // A text that nothing is compared with is the author's own.
      const isCompared =
        /[\w.]\s*[=!]=\s*$/u.test(inner.slice(0, index)) ||
        /^\s*(?:[=!]=|in\s)/u.test(inner.slice(index + token.length));
      if (isCompared && /^[a-z][a-z0-9-]{2,}$/u.test(quoted)) add(offset + index + 1, quoted, 'quoted name');
      continue;
    }
    if (token.length < 3 || constants.has(token)) continue;
    const isMember = /\.\s*$/u.test(inner.slice(0, index));
    const isCalled = /^\s*\(/u.test(inner.slice(index + token.length));
    add(offset + index, token, isCalled ? 'function' : isMember ? 'field' : 'variable');
  }
}
