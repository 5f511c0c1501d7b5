/** What tallies are made of: numbers that are summed, lists that are joined, records of both. */
type Part = number | string | readonly Part[] | { readonly [name: string]: Part };

/**
 * Adds tallies of one shape up: numbers are summed, lists joined in order, records added name by name,
 * of texts the first stays. Which participants were counted by which tally makes no difference to
 * any sum.
 */
export function addUp<T extends object>(tallies: readonly T[]): T {
  const [first, ...rest] = tallies as readonly object[] as readonly Part[];
  if (first === undefined) throw new RangeError('There is nothing to add up');
  return rest.reduce(sum, first) as object as T;
}

function sum(a: Part, b: Part): Part {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as Part[]), ...(b as Part[])];
  if (!isRecord(a) || !isRecord(b)) return a;
  const all: Record<string, Part> = { ...a };
  for (const [name, part] of Object.entries(b)) {
    const known = all[name];
    all[name] = known === undefined ? part : sum(known, part);
  }
  return all;
}

function isRecord(part: Part): part is { readonly [name: string]: Part } {
  return typeof part === 'object' && !Array.isArray(part);
}
