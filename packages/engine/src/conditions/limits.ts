/** Longest text of a condition, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 2000;

/** How deeply `all`, `exists`, `filter` and `map` may stand inside one another: each level multiplies the work. */
export const MAX_MACRO_DEPTH = 2;

/** What the library refuses while it reads a text. */
export const celLimits = {
  maxAstNodes: 500,
  maxDepth: 32,
  maxListElements: 200,
  maxMapEntries: 20,
  maxCallArguments: 8,
};

/** Functions that conditions may call. Closed, so that a definition means the same in every version of the library. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  'has',
  'size',
  'int',
  'double',
  'string',
  'sum',
  'min',
  'max',
  'mean',
  'round',
  'floor',
  'ceil',
  'abs',
  'days',
]);

/** Methods that conditions may call. No `matches`: its expressions may take time without bound. */
export const METHODS: ReadonlySet<string> = new Set([
  'all',
  'contains',
  'endsWith',
  'exists',
  'exists_one',
  'filter',
  'map',
  'size',
  'startsWith',
]);

export const MACROS: ReadonlySet<string> = new Set([
  'all',
  'exists',
  'exists_one',
  'filter',
  'map',
]);
