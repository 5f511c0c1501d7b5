import { sourceExcerpt } from './source-excerpt.js';
import type { Diagnostic } from './diagnostic.js';
import { messageIn } from './message.js';
import { palette } from './palette.js';
import type { Language, Wording } from './wording.js';

export interface FormatOptions {
  /** ANSI colours; off unless asked for. */
  readonly color?: boolean;
  /** English unless asked otherwise. */
  readonly language?: Language;
  /** The text of a file, for the excerpts; a file that gives undefined is shown without them. */
  readonly textOf?: (file: string) => string | undefined;
}

/**
 * A diagnostic for people: place, severity, code and message on the first line, then the line of the source with the
 * range underlined, the suggestion, and the related places. No line break at the end.
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions = {}): string {
  const { code, severity, file, range, suggestion, related = [] } = diagnostic;
  const { language = 'en' } = options;
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
  const grade = paint[severity](severities[severity][language]);
  const lines = [
    `${place} ${grade} ${paint.dim(code)} ${printable(messageIn(diagnostic, language))}`,
    ...excerpt(file, range, paint[severity]),
  ];
  if (suggestion !== undefined) {
    lines.push(`  ${didYouMean(paint.suggestion(printable(suggestion)))[language]}`);
  }
  for (const other of related) {
    lines.push(`  ${placeOf(other.file, other.range)} ${printable(messageIn(other, language))}`);
    lines.push(...excerpt(other.file, other.range, paint.dim));
  }
  return lines.join('\n');
}

/** The question whether something else was meant. */
export function didYouMean(suggestion: string): Wording {
  return { en: `did you mean ${suggestion}?`, 'zh-CN': `是否应为 ${suggestion}？` };
}

/** How many errors and warnings there are in how many files, as one sentence without a full stop. */
export function formatSummary(
  diagnostics: readonly Diagnostic[],
  options: Pick<FormatOptions, 'color' | 'language'> = {},
): string {
  const { language = 'en' } = options;
  const paint = palette(options.color ?? false);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length === 0) return nothingWrong[language];
  const parts = [
    ...(errors > 0 ? [paint.error(count(errors, 'error')[language])] : []),
    ...(warnings > 0 ? [paint.warning(count(warnings, 'warning')[language])] : []),
  ];
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return language === 'en'
    ? `${parts.join(' and ')} in ${count(files, 'file').en}`
    : `${count(files, 'file')[language]}中有 ${parts.join('、')}`;
}

/** What a severity is called. */
export const severities: Readonly<Record<Diagnostic['severity'], Wording>> = {
  error: { en: 'error', 'zh-CN': '错误' },
  warning: { en: 'warning', 'zh-CN': '警告' },
};

const nothingWrong: Wording = { en: 'no errors, no warnings', 'zh-CN': '没有错误，没有警告' };

function placeOf(file: string, { start }: Diagnostic['range']): string {
  return `${printable(file)}:${String(start.line)}:${String(start.column)}`;
}

function count(number: number, what: keyof typeof counted): Wording {
  return {
    en: `${String(number)} ${what}${number === 1 ? '' : 's'}`,
    'zh-CN': `${String(number)} ${counted[what]}`,
  };
}

const counted = { error: '个错误', warning: '个警告', file: '个文件' } as const;

/** A message quotes what the author wrote, which must not speak to the terminal or begin a line of its own. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
