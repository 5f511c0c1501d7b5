import type { Message } from './message.js';
import { compareRanges } from './position.js';
import type { Range } from './position.js';

export type Severity = 'error' | 'warning';

/** Another place that a diagnostic speaks of, such as the earlier definition of a name that is defined twice. */
export interface RelatedPlace extends Message {
  readonly file: string;
  readonly range: Range;
}

/**
 * One mistake or doubt in what an author wrote. It is a value: nothing that an author writes makes the engine throw.
 * The message says what is wrong, naming the value and what would be allowed.
 */
export interface Diagnostic extends Message {
  /** Stable, public, kebab-case: scripts and documentation refer to it. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly range: Range;
  /** A replacement that is probably meant: a name or a value, not a sentence. */
  readonly suggestion?: string;
  readonly related?: readonly RelatedPlace[];
}

/** Orders diagnostics by file, place, code and message; total, so that the same mistakes always print the same way. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    compareRanges(a.range, b.range) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Whether anything is wrong enough to refuse the text. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

// By code unit: a locale's order would differ between machines.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
