/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'block';

/** Where one value is written, as offsets in the text: `start` inclusive, `end` exclusive. */
export interface SourceNode {
  readonly start: number;
  readonly end: number;
  /** For scalars that are written. */
  readonly style?: ScalarStyle;
  /** For groups of keys. */
  readonly entries?: ReadonlyMap<string, SourceEntry>;
  /** For lists. */
  readonly items?: readonly SourceNode[];
}

export interface SourceEntry {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly node: SourceNode;
}
