import { isMap, isPair, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';

/** A word of the language, or the use of a name, where it is written. Offsets count UTF-16 units. */
export interface MisspellableWord {
  readonly file: string;
  readonly offset: number;
  readonly word: string;
  readonly kind: 'key' | 'name' | 'date';
}

/** Keys below which an author gives names, so that the keys there are nobody's mistake. */
const mapsOfNames = new Set([
  'activities',
  'always',
  'attributes',
  'bodies',
  'chasing',
  'dates',
  'evidence',
  'fields',
  'groups',
  'lifecycles',
  'lines',
  'needs',
  'of',
  'on',
  'options',
  'periods',
  'references',
  'registers',
  'roles',
  'states',
  'units',
]);

/** Keys whose values use names that are given elsewhere, or that the language gives. */
const uses = new Set([
  'activity',
  'after',
  'appraised',
  'binding',
  'by',
  'chase',
  'counts',
  'each',
  'for',
  'identity',
  'in',
  'joins',
  'lifecycle',
  'notify',
  'of',
  'owner',
  'past',
  'receipts',
  'receivers',
  'register',
  'role',
  'start',
  'to',
  'type',
  'waits-for',
  'when-empty',
  'within',
]);

const dates = new Set(['archive', 'closes', 'due', 'opens', 'reschedule']);

/** Titles are words for people, and conditions have a grammar of their own. */
const free = new Set(['title', 'summary', 'help', 'message', 'preamble', 'legal-basis', 'unit']);

/** Every key of the language, and every use of a name, in a campaign or type file. */
export function misspellableWords(file: string, text: string): MisspellableWord[] {
  const found: MisspellableWord[] = [];
  const add = (scalar: Scalar, kind: MisspellableWord['kind']) => {
    const [start = 0, end = 0] = scalar.range ?? [];
    const source = text.slice(start, end);
    for (const { 0: word, index } of source.matchAll(/[a-z]+(?:-[a-z0-9]+)*/g)) {
      // In two letters every word is near every other.
      if (word.length >= 3) found.push({ file, offset: start + index, word, kind });
    }
  };
  // At the top `type` gives a name; who uses it is wrong when it is misspelt there.
  const visit = (node: unknown, key: string, isNames: boolean, isTop = false): void => {
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const name = String(pair.key.value);
        if (!isNames && name !== 'muster') add(pair.key, 'key');
        if (!isNames && (free.has(name) || (isTop && name === 'type'))) continue;
        visit(pair.value, isNames ? '' : name, !isNames && mapsOfNames.has(name));
      }
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, key, false);
    } else if (isScalar(node) && typeof node.value === 'string') {
      if (dates.has(key)) add(node, 'date');
      else if (uses.has(key) && /^[a-z][a-z0-9 -]*$/.test(node.value)) add(node, 'name');
    }
  };
  visit(parseDocument(text).contents, '', false, true);
  return found;
}

/** A slip of the keyboard at a place of the word: a letter left out, doubled, wrong, or two swapped. */
export function misspell(word: string, slip: number, at: number): string {
  const index = at % word.length;
  const before = word.slice(0, index);
  const letter = word[index] ?? '';
  const after = word.slice(index + 1);
  switch (slip % 4) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return `${before}${letter === 'x' ? 'z' : 'x'}${after}`;
    default:
      return before + after.slice(0, 1) + letter + after.slice(1);
  }
}
