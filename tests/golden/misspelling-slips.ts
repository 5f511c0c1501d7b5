export const slipKinds = [
  'swapped',
  'left out',
  'doubled',
  'replaced',
  'inserted',
  'dash',
  'case',
  'number',
] as const;

export type SlipKind = (typeof slipKinds)[number];

/** The word with one slip of a kind in it, at a place that `at` chooses; the word itself where there is none. */
export function misspell(word: string, slip: SlipKind, at: number): string {
  const letters = Array.from(word.matchAll(/[A-Za-z]/gu), ({ index }) => index);
  const index = letters[at % letters.length] ?? 0;
  const before = word.slice(0, index);
  const letter = word[index] ?? '';
  const after = word.slice(index + 1);
  const other = 'etaoinsrhldcumfpgwybvkxjqz'[at % 26] ?? 'x';
  switch (slip) {
    case 'swapped':
      return before + after.slice(0, 1) + letter + after.slice(1);
    case 'left out':
      return before + after;
    case 'doubled':
      return before + letter + letter + after;
    case 'replaced':
      return before + other + after;
    case 'inserted':
      return before + letter + other + after;
    case 'dash':
      return at % 2 === 0
        ? word.replace(/[-_]/u, exchanged)
        : word.replace(/[-_]/gu, exchanged);
    case 'case':
      return at % 2 === 0 ? before + letter.toUpperCase() + after : word.toUpperCase();
    case 'number':
      return word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
  }
}

function exchanged(mark: string): string {
  return mark === '-' ? '_' : '-';
}
