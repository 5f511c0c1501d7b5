import type { SourceDocument, SourcePath } from './yaml/index.js';

/** Where a part of a merged value was written. */
export interface Origin {
  readonly document: SourceDocument;
  readonly path: SourcePath;
}

/** A value together with the place it was written at. */
export interface Placed {
  readonly value: unknown;
  readonly origin: Origin;
}

/**
 * Lays `over` upon `base`: groups are merged key by key, anything else is replaced by `over`.
 * Every place in the result is told to `place`, so that a mistake can be shown where it was written.
 */
export function mergePart(
  base: Placed,
  over: Placed,
  path: SourcePath,
  place: (path: SourcePath, origin: Origin) => void,
): unknown {
  if (!isGroup(base.value) || !isGroup(over.value)) {
    place(path, over.origin);
    return over.value;
  }
  place(path, over.origin);
  const merged: Record<string, unknown> = {};
  const below = (part: Placed, key: string): Origin => ({
    document: part.origin.document,
    path: [...part.origin.path, key],
  });
  for (const key of new Set([...Object.keys(base.value), ...Object.keys(over.value)])) {
    const under = base.value[key];
    const upper = over.value[key];
    const here = [...path, key];
    if (upper === undefined) {
      place(here, below(base, key));
      merged[key] = under;
    } else if (under === undefined) {
      place(here, below(over, key));
      merged[key] = upper;
    } else {
      merged[key] = mergePart(
        { value: under, origin: below(base, key) },
        { value: upper, origin: below(over, key) },
        here,
        place,
      );
    }
  }
  return merged;
}

/** The value without the part at `path`; unchanged, and false, where there is no such part. */
export function withoutPart(value: unknown, path: readonly string[]): [unknown, boolean] {
  const [key, ...rest] = path;
  // What only the prototype has is no part.
  if (key === undefined || !isGroup(value) || !Object.hasOwn(value, key)) return [value, false];
  if (rest.length === 0) {
    return [Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)), true];
  }
  const [inner, found] = withoutPart(value[key], rest);
  return [{ ...value, [key]: inner }, found];
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
