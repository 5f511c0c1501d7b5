/** How much a definition may ask of the reader. Every step of reading is linear in the text within these. */
export interface ReadLimits {
  /** Size of the text in UTF-8 bytes. */
  readonly maxBytes: number;
  /** Lists and groups of keys inside each other. */
  readonly maxDepth: number;
  /** Values in all, counting lists and groups of keys. */
  readonly maxValues: number;
  /** Diagnostics given for one text; what comes after is left out. */
  readonly maxDiagnostics: number;
}

export const defaultReadLimits: ReadLimits = {
  maxBytes: 1_048_576,
  maxDepth: 64,
  maxValues: 200_000,
  maxDiagnostics: 100,
};
