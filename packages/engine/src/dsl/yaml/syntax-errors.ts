import type { ErrorCode, YAMLError } from 'yaml';
import type { LineIndex } from './line-index.js';
import type { SourceReporter } from './source-reporter.js';

/** What would be right, for each kind of error of the parser; null where the token scan has already spoken. */
const advice: Record<ErrorCode, string | null> = {
  ALIAS_PROPS: null,
  BAD_ALIAS: null,
  BAD_COLLECTION_TYPE: null,
  BAD_DIRECTIVE: null,
  MULTIPLE_ANCHORS: null,
  MULTIPLE_TAGS: null,
  TAG_RESOLVE_FAILED: null,
  BAD_DQ_ESCAPE:
    'unknown escape after a backslash; write \\\\ for a backslash, or use single quotes',
  BAD_INDENT:
    'the indentation does not fit; the keys of a group and the items of a list start in the same column',
  BAD_PROP_ORDER: 'the marks before this value are out of order, remove them',
  BAD_SCALAR_START: 'a text cannot begin with this character, put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'a second colon, list or group of keys on the line of a key; begin it on the next line, or put a text that holds ": " in quotes',
  BLOCK_IN_FLOW: 'a list with dashes or a group of keys cannot stand inside [ ] or { }',
  DUPLICATE_KEY: 'a key is written twice in the same group',
  IMPOSSIBLE: 'this cannot be read, check the lines around it',
  KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters; is a colon missing before it?',
  MISSING_CHAR: 'something is missing here',
  MULTILINE_IMPLICIT_KEY:
    'a key goes over several lines; is a colon and a space missing on the line before, or a quote?',
  MULTIPLE_DOCS: 'a second document begins here, expected one document in a file',
  NON_STRING_KEY: 'a list or a group of keys stands for a key, expected a text',
  RESOURCE_EXHAUSTION: 'this is nested too deeply to be read',
  TAB_AS_INDENT: 'a tab is used for indentation, use spaces',
  UNEXPECTED_TOKEN: 'this is not expected here',
};

/** Parser messages that say more than their code does. */
const detailed: readonly (readonly [RegExp, string])[] = [
  [/^Missing , /, 'a comma is missing before this'],
  [/^Missing space/, 'a space is missing before this'],
  [/^Comments must be/, 'a comment needs a space before its #'],
  [
    /^Implicit map keys need to be followed by map values/,
    'a key needs a colon and a value after it',
  ],
  [/^Unexpected (empty item|,)/, 'a comma without a value before it'],
  [
    /^Flow end indicator/,
    'the closing bracket must be indented more than the key before the opening one',
  ],
  [/^Unexpected flow-(seq|map)-end token/, 'a closing bracket without an opening one'],
  [
    /^Unexpected scalar at node end|^Unexpected .*scalar/,
    'text after the end of a value; put the whole text in quotes, or begin a new line',
  ],
  [/^Plain value cannot start with reserved/, 'a text cannot begin with @ or `, put it in quotes'],
  [/^Plain value cannot start with .*%/, 'a text cannot begin with %, put it in quotes'],
  [
    /^Block scalar header/,
    'only + - or a number can follow | or >, begin the text on the next line',
  ],
];

/** What the token scan has said already, at the quote or the bracket that opens. */
const said = /^Missing closing|end with a [\]}]$/;

/** Reports the parser's errors and warnings; of several on one line, which are the echo of one mistake, the first. */
export function reportSyntaxErrors(
  errors: readonly YAMLError[],
  text: string,
  lines: LineIndex,
  reporter: SourceReporter,
): void {
  const seen = new Set<number>();
  for (const error of errors) {
    if (reporter.full) return;
    const general = advice[error.code];
    if (general === null || said.test(error.message)) continue;
    const [start, end] = place(error, text);
    const { line } = lines.position(start);
    if (seen.has(line)) continue;
    seen.add(line);
    const message = detailed.find(([pattern]) => pattern.test(error.message))?.[1] ?? general;
    reporter.error(
      'yaml-syntax',
      lines.rangeOnOneLine(start, end),
      message + fullWidthHint(lines.lineText(start)),
    );
  }
}

/** An error at the very end of the text is shown where the text ends that can be seen. */
function place({ pos: [start, end] }: YAMLError, text: string): [start: number, end: number] {
  if (start < text.length) return [start, end];
  let last = text.length;
  while (last > 0 && /\s/.test(text.charAt(last - 1))) last -= 1;
  return [last, last];
}

function fullWidthHint(line: string): string {
  if (/^[^:"'#]*：/u.test(line)) return '; the line has a full-width colon (：), a key needs ": "';
  if (/[[{].*，/u.test(line))
    return '; the line has a full-width comma (，), items are separated by ","';
  if (/：\s*[“‘]|^\s*[“‘]/u.test(line))
    return '; the line has full-width quotes, texts are put in " "';
  return '';
}
