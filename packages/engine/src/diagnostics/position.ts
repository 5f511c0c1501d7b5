/** A place between two characters of a text. Both numbers are 1-based; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text. `end` is exclusive: a range whose `start` equals its `end` marks a place and covers nothing. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a named file. */
export interface Location {
  readonly file: string;
  readonly range: Range;
}

/** Orders positions as they are read; negative when `a` comes first, 0 when they are the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

/** Orders ranges by start, then by end, so that the narrower of two that start together comes first. */
export function compareRanges(a: Range, b: Range): number {
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}
