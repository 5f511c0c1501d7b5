/** A kind of file of the language. */
export type FileKind = 'campaign' | 'type' | 'clauses' | 'scenario';

/** In the order in which they decide: a scenario names its campaign, and a clause list may be kept in none other. */
const kinds: readonly FileKind[] = ['scenario', 'campaign', 'type', 'clauses'];

/** The kind that a text's top-level keys tell; undefined when it does not look like a file of the language. */
export function fileKindOf(text: string): FileKind | undefined {
  const has = (key: string) => new RegExp(`^["']?${key}["']?\\s*:`, 'm').test(text);
  const kind = kinds.find(has);
  // Somebody who wrote the version of the language means a file of it, however the rest is misspelt.
  return kind ?? (has('muster') ? 'campaign' : undefined);
}
