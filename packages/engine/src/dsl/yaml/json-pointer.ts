import type { SourcePath } from './source-document.js';

/** The steps of a JSON Pointer (RFC 6901), all of them text: a list's index is told from a key by the data. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Turns the steps into a path of the document by looking which of them lead through lists. */
export function pathIn(value: unknown, steps: readonly string[]): SourcePath {
  let at = value;
  return steps.map((step) => {
    if (Array.isArray(at)) {
      const index = Number(step);
      at = at[index];
      return index;
    }
    at = isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined;
    return step;
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
