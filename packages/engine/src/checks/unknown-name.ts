import { en, nearestName, zh, type Wording } from '../diagnostics/index.js';
import type { Finding, Place } from './check.js';
import { listNames } from './words.js';

/** A name where it is used. */
export interface NameUse extends Place {
  readonly name: string;
}

/** Names that are compared in search of suggestions; thousands of mistakes among thousands of names get none. */
const MOST_COMPARISONS = 200_000;

/**
 * A finding for each use of a name that is not among those known. `noun` says what a name would be of:
 * a lifecycle; `definedUnder` names the keys of the campaign under which it would be defined.
 */
export function* unknownNames(
  uses: Iterable<NameUse>,
  known: Iterable<string>,
  noun: Wording,
  definedUnder: readonly string[] = [],
): Iterable<Finding> {
  const names = new Set(known);
  let left = MOST_COMPARISONS;
  for (const { name, ...place } of uses) {
    if (names.has(name)) continue;
    left -= names.size;
    yield {
      ...place,
      message: noneCalled(noun, name, names),
      suggestion: left < 0 ? undefined : nearestName(name, names),
      unlessMeant: definedUnder,
      unlessMisspelt: name,
    };
  }
}

/** That nothing of a kind is called so, with what is. */
export function noneCalled(noun: Wording, name: string, known: Iterable<string>): Wording {
  const names = listNames(known);
  return {
    en: en`There is no ${noun} ${name}; known: ${names}`,
    'zh-CN': zh`没有名为「${name}」的${noun}；已有：${names}`,
  };
}
