import { distance } from 'fastest-levenshtein';

/** Longer names are compared by form alone: a name that long is no slip of the keyboard, and distance is quadratic. */
const maxLength = 64;

/**
 * The candidate that `name` was probably meant to be, or undefined when none is near enough to say so. Looks through
 * upper and lower case, full-width letters, `_` for `-`, a plural s, swapped letters, a few wrong letters, and
 * the beginning or the end of one candidate alone. Of equally near ones the first wins.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.trim() === '' || name.length > maxLength) return undefined;
  const others = [...candidates].filter((candidate) => candidate !== name);
  const form = fold(name);
  return (
    others.find((candidate) => fold(candidate) === form) ??
    others.find((candidate) => singular(fold(candidate)) === singular(form)) ??
    nearestByDistance(form, others) ??
    onlyExtension(form, others)
  );
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[-_\s.]+/gu, '');
}

function singular(form: string): string {
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  return form.length > 3 && form.endsWith('s') ? form.slice(0, -1) : form;
}

function nearestByDistance(form: string, candidates: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate.length > maxLength) continue;
    const other = fold(candidate);
    const edits = swapped(form, other) ? 1 : distance(form, other);
    if (edits <= allowance(form, other) && edits < least) {
      nearest = candidate;
      least = edits;
    }
  }
  return nearest;
}

/** How many letters may be wrong: none in the shortest names, where every name is near every other. */
function allowance(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 2) return 0;
  // Two characters say in Chinese what takes eight letters in English.
  if (shorter < 3) return !/^\p{ASCII}*$/u.test(a + b) || a.startsWith(b) ? 1 : 0;
  if (shorter < 5) return 1;
  return Math.min(3, Math.floor(Math.max(a.length, b.length) / 4) + 1, Math.floor(shorter / 2));
}

/** Whether the two differ by one pair of neighbours that changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The one candidate that begins or ends with the name, or that the name begins with. */
function onlyExtension(form: string, candidates: readonly string[]): string | undefined {
  if (form.length < 3) return undefined;
  const extensions = candidates.filter((candidate) => {
    const other = fold(candidate);
    if (other.length < 3) return false;
    return other.startsWith(form) || other.endsWith(form) || form.startsWith(other);
  });
  return extensions.length === 1 ? extensions[0] : undefined;
}
