import type { Diagnostic } from '@muster/engine';
import {
  compareDiagnostics,
  readDocument,
  validateCampaign,
  validateShape,
} from '@muster/engine/validate';
import type { FileKind } from './file-kind.js';
import { createSourceReader } from './read-source.js';

/** A file to look at, and what it is meant to be. */
export interface FileToValidate {
  readonly path: string;
  readonly kind: FileKind;
}

export interface Validation {
  /** Sorted, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Validates campaigns with all they are made of, then the other files that no campaign reached.
 * Several campaigns may share a file: what is wrong in it is said once.
 */
export function validateFiles(toValidate: readonly FileToValidate[]): Validation {
  const { read, unreadable } = createSourceReader();
  const files = new Map<string, string>();
  const found = new Map<string, Diagnostic>();
  const add = (diagnostics: readonly Diagnostic[]) => {
    for (const diagnostic of diagnostics) {
      if (!unreadable.has(diagnostic.file)) found.set(JSON.stringify(diagnostic), diagnostic);
    }
  };
  for (const { path } of toValidate.filter(({ kind }) => kind === 'campaign')) {
    const result = validateCampaign(path, read);
    for (const [file, text] of result.files) files.set(file, text);
    add(result.diagnostics);
  }
  for (const { path, kind } of toValidate) {
    if (files.has(path)) continue;
    const text = read(path) ?? '';
    files.set(path, text);
    const { document, diagnostics } = readDocument(path, text);
    add(diagnostics);
    if (document !== undefined) add(validateShape(document, kind).diagnostics);
  }
  for (const diagnostics of unreadable.values()) {
    for (const diagnostic of diagnostics) found.set(JSON.stringify(diagnostic), diagnostic);
  }
  return { diagnostics: [...found.values()].sort(compareDiagnostics), files };
}
