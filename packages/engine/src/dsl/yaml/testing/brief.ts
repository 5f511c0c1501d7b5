import type { Diagnostic, Range } from '../../../diagnostics/index.js';

/** A diagnostic on one line, for comparisons that a reader can check by eye: `2:1-2:5 code message`. */
export function brief({ code, range, message, suggestion, related = [] }: Diagnostic): string {
  const hint = suggestion === undefined ? '' : ` ~ ${suggestion}`;
  const others = related.map((place) => ` (${span(place.range)} ${place.message})`);
  return `${span(range)} ${code} ${message}${hint}${others.join('')}`;
}

export function span({ start, end }: Range): string {
  return `${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)}`;
}

/** The part of a text that a range covers. */
export function covered(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return text.slice(offset(start.line, start.column), offset(end.line, end.column));
}

/** Whether a range names places that the text has, in order. */
export function liesIn(text: string, { start, end }: Range): boolean {
  const lines = text.split('\n');
  const exists = ({ line, column }: Range['start']): boolean => {
    const length = lines[line - 1]?.length;
    return line >= 1 && column >= 1 && length !== undefined && column <= length + 1;
  };
  const ordered = start.line < end.line || (start.line === end.line && start.column <= end.column);
  return exists(start) && exists(end) && ordered;
}
