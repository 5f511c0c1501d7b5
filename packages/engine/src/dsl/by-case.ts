/** What an author wrote as one value, or as a list of which the first applies whose condition holds. */
export type ByCase<T> = T | readonly Alternative<T>[];

/** One value of a list, and when it applies. */
export interface Alternative<T> {
  readonly when?: string;
  readonly is: T;
}

/** The alternatives of a value, each with the keys that lead to its `is`; a single value is its only one. */
export function alternativesOf<T>(
  value: ByCase<T> | undefined,
): readonly (Alternative<T> & { readonly path: readonly (string | number)[] })[] {
  if (value === undefined) return [];
  if (!isList(value)) return [{ is: value, path: [] }];
  return value.map((alternative, index) => ({ ...alternative, path: [index, 'is'] }));
}

function isList<T>(value: ByCase<T>): value is readonly Alternative<T>[] {
  return Array.isArray(value);
}
