import { nearestName } from '../diagnostics/index.js';
import type { Finding, Place } from './check.js';
import { listNames } from './words.js';

/** A name where it is used. */
export interface NameUse extends Place {
  readonly name: string;
}

/**
 * A finding for each use of a name that is not among those known. `noun` says what a name would be of:
 * "lifecycle"; `definedUnder` names the keys of the campaign under which it would be defined.
 */
export function* unknownNames(
  uses: Iterable<NameUse>,
  known: Iterable<string>,
  noun: string,
  definedUnder: readonly string[] = [],
): Iterable<Finding> {
  const names = new Set(known);
  for (const { name, ...place } of uses) {
    if (names.has(name)) continue;
    yield {
      ...place,
      message: `There is no ${noun} ${name}; known: ${listNames(names)}`,
      suggestion: nearestName(name, names),
      unlessMeant: definedUnder,
    };
  }
}
