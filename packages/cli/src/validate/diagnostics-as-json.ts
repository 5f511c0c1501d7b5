import type { Diagnostic, Range } from '@muster/engine';

/**
 * Diagnostics for programs: an array of `{ file, code, severity, message, range, suggestion?, related? }`.
 * Messages are in English. Lines and columns are 1-based, columns count UTF-16 code units, ends are exclusive.
 */
export function diagnosticsAsJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(diagnostics.map(plainDiagnostic), undefined, 2)}\n`;
}

/** One diagnostic with nothing in it but what programs are promised. */
export function plainDiagnostic(diagnostic: Diagnostic): Omit<Diagnostic, 'translations'> {
  const { file, code, severity, message, range, suggestion, related } = diagnostic;
  return {
    file,
    code,
    severity,
    message,
    range: plainRange(range),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((place) => ({
            file: place.file,
            range: plainRange(place.range),
            message: place.message,
          })),
        }),
  };
}

function plainRange({ start, end }: Range) {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}
