import { isMap, isPair, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';

/** A word of the language, or the use of a name, where it is written. Offsets count UTF-16 units. */
export interface MisspellableWord {
  readonly file: string;
  readonly offset: number;
  readonly word: string;
  readonly kind: 'key' | 'name' | 'date' | 'duration' | 'expression';
}

const list = (words: string) => new Set(words.split(' '));

/** Keys below which an author gives names, so that the keys there are nobody's mistake. */
const mapsOfNames = list(
  'activities always attributes banks bodies chasing columns dates evidence fields figures groups ledgers levels lifecycles lines materials needs of on options parties periods phases questions references registers roles schedules scores states units veto amendments',
);

/** Keys below which names that are given elsewhere stand as keys, with expressions that fill them. */
const given = list('set answers');

/** Keys whose values use names that are given elsewhere, or that the language gives. */
const uses = list(
  'activity bank binding by chase closed combine counts each event for hidden identity in inapplicable joins leaves level lifecycle like not-with notify of others owner past per phase quiet receipts receivers register role roll same-as seen-by send shown-to start task-of ties to type waits-for when-empty',
);

const dates = list('archive closes due opens reschedule erase');

const durations = list('wait due-soon before');

const expressions = list('when where value check leave target baseline code take share adds takes');

/** Titles are words for people. */
const free = list(
  'title summary help message preamble legal-basis unit why text document campaign sha256 file link',
);

/** Words that mean the same to the language of expressions whatever they are called, or nothing at all. */
const ofExpressions = list('has size int double string sum min max mean round floor ceil abs days true false in');

/** Every key of the language, and every use of a name, in a campaign or type file. */
export function misspellableWords(file: string, text: string): MisspellableWord[] {
  const found: MisspellableWord[] = [];
  const add = (scalar: Scalar, kind: MisspellableWord['kind']) => {
    const [start = 0, end = 0] = scalar.range ?? [];
    const source = text.slice(start, end);
    const pattern =
      kind === 'expression'
        ? // Texts in an expression are values, not names.
          /(?<!['"\w-])[a-z][a-z_]*[a-z](?!['"\w-])/g
        : /[a-z]+(?:-[a-z0-9]+)*/g;
    for (const { 0: word, index } of source.matchAll(pattern)) {
      if (kind === 'expression' && ofExpressions.has(word)) continue;
      // In two letters every word is near every other.
      if (word.length >= 3) found.push({ file, offset: start + index, word, kind });
    }
  };
  // At the top `type` gives a name; who uses it is wrong when it is misspelt there.
  const visit = (node: unknown, key: string, isNames: boolean, isTop = false): void => {
    if (isMap(node)) {
      const isGiven = given.has(key);
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const name = String(pair.key.value);
        if (!isNames && name !== 'muster') add(pair.key, isGiven ? 'name' : 'key');
        if (!isNames && (free.has(name) || (isTop && name === 'type'))) continue;
        const below = isNames ? '' : isGiven ? 'value' : name;
        visit(pair.value, below, !isNames && !isGiven && mapsOfNames.has(name));
      }
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, key, false);
    } else if (isScalar(node) && typeof node.value === 'string') {
      if (dates.has(key)) add(node, 'date');
      else if (durations.has(key)) add(node, 'duration');
      else if (expressions.has(key)) add(node, 'expression');
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
