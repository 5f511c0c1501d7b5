import stringWidth from 'string-width';
import type { Range } from './position.js';

/** Columns of a terminal that the source line may take. */
const maxWidth = 100;
const tabWidth = 2;

/**
 * The line on which the range starts, numbered, and below it the underline: as wide as the text is on a terminal,
 * where a Chinese character takes two columns. A range over several lines is underlined to the end of its first.
 * Of a long line the part around the range is shown. No lines when the text has no such line.
 */
export function sourceExcerpt(
  text: string,
  range: Range,
  paintMargin: (text: string) => string,
  paintMark: (text: string) => string,
): string[] {
  const line = lineOf(text, range.start.line);
  if (line === undefined) return [];
  const from = Math.min(range.start.column - 1, line.length);
  const to = range.end.line > range.start.line ? line.trimEnd().length : range.end.column - 1;
  const view = viewAround(line, from, Math.min(to, line.length));
  const margin = String(range.start.line);
  const underline =
    ' '.repeat(stringWidth(view.before)) +
    paintMark('^'.repeat(Math.max(1, stringWidth(view.marked))));
  return [
    `${paintMargin(`  ${margin} |`)} ${view.before}${view.marked}${view.after}`.trimEnd(),
    `${paintMargin(`  ${' '.repeat(margin.length)} |`)} ${underline}`,
  ];
}

interface View {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The range has the middle of a long line; what one side does not need, the other has. */
function viewAround(line: string, from: number, to: number): View {
  const start = visible(line.slice(0, from));
  const middle = visible(line.slice(from, Math.max(from, to)));
  const end = visible(line.slice(Math.max(from, to)));
  const before = keepEnd(
    start,
    Math.max(maxWidth / 2, maxWidth - widthUpTo(middle) - widthUpTo(end)),
  );
  const marked = keepStart(middle, maxWidth - stringWidth(before));
  const after = keepStart(end, maxWidth - stringWidth(before + marked));
  return { before, marked, after };
}

/** Columns that a text takes; of one that does not fit anyhow only that it does not. */
function widthUpTo(text: string): number {
  return text.length > maxWidth ? maxWidth : stringWidth(text);
}

const ellipsis = '…';

function keepStart(text: string, width: number): string {
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += stringWidth(character);
    if (used > width) return kept + ellipsis;
    kept += character;
  }
  return kept;
}

function keepEnd(text: string, width: number): string {
  if (text.length <= width && stringWidth(text) <= width) return text;
  // More characters than columns never fit, so a long line costs no more than a short one.
  let kept = '';
  let used = 0;
  for (const character of Array.from(text.slice(-width)).reverse()) {
    used += stringWidth(character);
    if (used > width) break;
    kept = character + kept;
  }
  return ellipsis + kept;
}

/** With tabs made spaces, and with nothing that would move the cursor or speak to the terminal. */
function visible(text: string): string {
  return text.replaceAll('\t', ' '.repeat(tabWidth)).replace(/\p{Cc}|\p{Cs}/gu, '\uFFFD');
}

function lineOf(text: string, number: number): string | undefined {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; line < number; line += 1) {
    const newline = text.indexOf('\n', start);
    if (newline === -1) return undefined;
    start = newline + 1;
  }
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? text.length : end);
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
