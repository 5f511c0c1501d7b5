import type { Diagnostic, Range } from '@muster/engine';

/**
 * Diagnostics for programs: an array of `{ file, code, severity, message, range, suggestion?, related? }`.
 * Lines and columns are 1-based, columns count UTF-16 code units, ends are exclusive.
 */
export function diagnosticsAsJson(diagnostics: readonly Diagnostic[]): string {
  const all = diagnostics.map(({ file, code, severity, message, range, suggestion, related }) => ({
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
  }));
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

function plainRange({ start, end }: Range) {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}
