/** A value by a name that an author gave; undefined for what only the prototype has. */
export function own<V>(map: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}

export function entriesOf<V>(map: Readonly<Record<string, V>> | undefined): [string, V][] {
  return Object.entries(map ?? {});
}

/** One or more, as a list that knows its paths: a single value stands at the path itself. */
export function listAt<T>(
  value: T | readonly T[] | undefined,
  path: readonly (string | number)[],
): { readonly value: T; readonly path: readonly (string | number)[] }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ value: value as T, path }];
  return (value as readonly T[]).map((item, index) => ({ value: item, path: [...path, index] }));
}

/** The items by a key of theirs, in order. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
