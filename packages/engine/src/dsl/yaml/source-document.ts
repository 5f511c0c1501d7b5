import type { Range } from '../../diagnostics/index.js';

/** Where a value lies: keys of groups and 0-based indexes of lists, from the root. */
export type SourcePath = readonly (string | number)[];

/** A text that was read, as plain data that still knows where each of its parts was written. */
export interface SourceDocument {
  readonly file: string;
  /** The text that all ranges refer to: without a leading byte order mark. */
  readonly text: string;
  /** Plain JSON data: null, booleans, finite numbers, strings, arrays, objects with string keys. */
  readonly value: unknown;
  /**
   * The range of the key or of the value at `path`.
   * - A list item or the root has no key: the first key of its group stands for it, or else the value itself.
   * - A value that is not written (`key:`) is shown by its key.
   * - A path that does not exist is shown by the key of its nearest ancestor that does.
   */
  range(path: SourcePath, part: 'key' | 'value'): Range;
  /**
   * The range of a part of the text value at `path`, given in UTF-16 code units of the value.
   * Exact where the value is written on one line, plain or quoted; elsewhere as near as can be told.
   * When the value at `path` is no text, the same as `range(path, 'value')`.
   */
  offsetRange(path: SourcePath, offset: number, length: number): Range;
}
