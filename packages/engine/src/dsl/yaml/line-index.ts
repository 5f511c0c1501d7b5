import type { Position, Range } from '../../diagnostics/index.js';

/** Turns offsets in UTF-16 code units into positions. Lines end with LF; a CR before it belongs to the line's end. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** An offset outside the text is taken for its nearest end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.#lineOf(at);
    return { line: line + 1, column: at - this.#startOf(line) + 1 };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  /**
   * The range from `start` to `end`, or to the end of the line that `start` is on when that comes first. Looks at
   * nothing outside the range: on one line of a megabyte there are a hundred thousand ranges.
   */
  rangeOnOneLine(start: number, end: number): Range {
    const found = /\r?\n/.exec(this.text.slice(start, end));
    return this.range(start, found ? start + found.index : end);
  }

  /** The whole line around an offset, without its end. */
  lineText(offset: number): string {
    const next = this.text.indexOf('\n', offset);
    const end = next === -1 ? this.text.length : next;
    return this.text.slice(this.#startOf(this.#lineOf(offset)), end).trimEnd();
  }

  #startOf(line: number): number {
    return this.#starts[line] ?? 0;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
