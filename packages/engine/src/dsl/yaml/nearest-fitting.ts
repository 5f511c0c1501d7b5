import { nearestName } from '../../diagnostics/index.js';

/** Longer texts are no slips of the keyboard. */
const maxLength = 100;

/**
 * A text of the form that a pattern asks for, when the given one is near it: in small letters and with
 * hyphens, or with a word in the place of another that the pattern spells out. Undefined when nothing fits.
 */
export function nearestFitting(text: string, pattern: string): string | undefined {
  if (text.length > maxLength) return undefined;
  const form = new RegExp(pattern, 'u');
  const small = text.trim().toLowerCase().replaceAll('_', '-');
  const candidates = [
    small,
    small.replace(/[\s.]+/gu, '-'),
    ...withWords(text, pattern),
    ...withWords(small, pattern),
  ];
  return candidates.find((candidate) => candidate !== text && form.test(candidate));
}

/** The text with each word in turn exchanged for the nearest of those that the pattern spells out. */
function withWords(text: string, pattern: string): string[] {
  const spelled = spelledOut(pattern, /^1\b/u.test(text));
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const meant = nearestName(word, spelled);
    return meant === undefined
      ? []
      : [text.slice(0, index) + meant + text.slice(index + word.length)];
  });
}

/** `(day|week)s?` spells out day, week, days and weeks. */
function spelledOut(pattern: string, isOne: boolean): string[] {
  const plain = pattern.replace(/\[[^\]]*\]|\\./gu, ' ');
  const words = plain.match(/[A-Za-z]{2,}/gu) ?? [];
  if (!plain.includes(')s?')) return words;
  const plurals = words.map((word) => `${word}s`);
  return isOne ? [...words, ...plurals] : [...plurals, ...words];
}

/** `true` or `false`, when a text was meant as one of them. */
export function truthMeant(value: unknown): string | undefined {
  return typeof value === 'string' ? nearestName(value, ['true', 'false']) : undefined;
}

/** The one short word that a slip makes the given one of; none where several are as near. */
export function onlyNeighbour(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 3) return undefined;
  const near = candidates.filter((one) => one.length <= 3 && isOneSlip(word.toLowerCase(), one));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether one letter is left out, added or another, or two have changed places. */
function isOneSlip(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.slice(at);
  if (short.length < long.length) return rest === long.slice(at + 1);
  return (
    rest.slice(1) === long.slice(at + 1) ||
    (rest[0] === long[at + 1] && rest[1] === long[at] && rest.slice(2) === long.slice(at + 2))
  );
}
