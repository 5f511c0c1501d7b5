import type { Diagnostic, Language } from '@muster/engine';
import { didYouMean, messageIn } from '@muster/engine/validate';

/**
 * Workflow commands of GitHub Actions, one a line: they become annotations of the changed files.
 * Columns are given only where a range lies on one line, because GitHub refuses them elsewhere.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], language: Language): string {
  return diagnostics.map((diagnostic) => `${command(diagnostic, language)}\n`).join('');
}

function command(diagnostic: Diagnostic, language: Language): string {
  const { code, severity, file, range, suggestion } = diagnostic;
  const { start, end } = range;
  const oneLine = start.line === end.line;
  const properties = Object.entries({
    file,
    line: start.line,
    ...(oneLine ? { col: start.column } : {}),
    endLine: end.line,
    ...(oneLine ? { endColumn: end.column } : {}),
    title: code,
  }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const question = suggestion === undefined ? undefined : didYouMean(suggestion)[language];
  const message = [
    messageIn(diagnostic, language),
    ...(question === undefined ? [] : [question]),
    ...(diagnostic.related ?? []).map(
      (place) => `${place.file}:${String(place.range.start.line)} ${messageIn(place, language)}`,
    ),
  ].join('\n');
  return `::${severity} ${properties.join(',')}::${escapeData(message)}`;
}

/** The runner takes a command apart at line breaks, and undoes exactly these escapes. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
