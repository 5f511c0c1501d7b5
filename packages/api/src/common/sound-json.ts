import { jsonPointer } from './json-pointer.js';
import type { ProblemError } from './problem.js';

/** Deeper than any body has reason to be; what goes through all levels of a value stays safe below. */
const MOST_LEVELS = 64;

/** Half a surrogate pair, which is no text: it can neither be stored nor hashed. */
const HALF_PAIR = /\p{Surrogate}/u;

/** The first thing that is wrong with parsed JSON as such, whatever its schema; undefined when all is well. */
export function unsoundness(
  body: unknown,
): (ProblemError & { readonly message: string }) | undefined {
  const left: { readonly value: unknown; readonly path: readonly string[] }[] = [
    { value: body, path: [] },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && HALF_PAIR.test(value)) return malformed(path);
    if (typeof value !== 'object' || value === null) continue;
    if (path.length === MOST_LEVELS) {
      return {
        path: jsonPointer(path),
        code: 'too-deep',
        message: `must not be nested deeper than ${String(MOST_LEVELS)} levels`,
      };
    }
    for (const [key, inner] of Object.entries(value)) {
      if (HALF_PAIR.test(key)) return malformed(path);
      left.push({ value: inner, path: [...path, key] });
    }
  }
  return undefined;
}

function malformed(path: readonly string[]): ProblemError & { readonly message: string } {
  return {
    path: jsonPointer(path),
    code: 'malformed-text',
    message: 'must be well-formed Unicode, without half a surrogate pair',
  };
}
