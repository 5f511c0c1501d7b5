import { sourceExcerpt } from './source-excerpt.js';
import type { Diagnostic } from './diagnostic.js';
import { palette } from './palette.js';

export interface FormatOptions {
  /** ANSI colours; off unless asked for. */
  readonly color?: boolean;
  /** The text of a file, for the excerpts; a file that gives undefined is shown without them. */
  readonly textOf?: (file: string) => string | undefined;
}

/**
 * A diagnostic for people: place, severity, code and message on the first line, then the line of the source with the
 * range underlined, the suggestion, and the related places. No line break at the end.
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions = {}): string {
  const { code, severity, message, file, range, suggestion, related = [] } = diagnostic;
  const paint = palette(options.color ?? false);
  const excerpt = (
    of: string,
    at: Diagnostic['range'],
    painted: (text: string) => string,
  ): string[] => {
    const text = options.textOf?.(of);
    return text === undefined ? [] : sourceExcerpt(text, at, paint.dim, painted);
  };
  const place = paint.bold(placeOf(file, range));
  const lines = [
    `${place} ${paint[severity](severity)} ${paint.dim(code)} ${printable(message)}`,
    ...excerpt(file, range, paint[severity]),
  ];
  if (suggestion !== undefined)
    lines.push(`  did you mean ${paint.suggestion(printable(suggestion))}?`);
  for (const other of related) {
    lines.push(`  ${placeOf(other.file, other.range)} ${printable(other.message)}`);
    lines.push(...excerpt(other.file, other.range, paint.dim));
  }
  return lines.join('\n');
}

/** How many errors and warnings there are in how many files, as one sentence without a full stop. */
export function formatSummary(
  diagnostics: readonly Diagnostic[],
  options: Pick<FormatOptions, 'color'> = {},
): string {
  const paint = palette(options.color ?? false);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length === 0) return 'no errors, no warnings';
  const parts = [
    ...(errors > 0 ? [paint.error(count(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint.warning(count(warnings, 'warning'))] : []),
  ];
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return `${parts.join(' and ')} in ${count(files, 'file')}`;
}

function placeOf(file: string, { start }: Diagnostic['range']): string {
  return `${printable(file)}:${String(start.line)}:${String(start.column)}`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** A message quotes what the author wrote, which must not speak to the terminal or begin a line of its own. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
