import {
  compareDiagnostics,
  compileCampaign,
  hasErrors,
  validateCampaign,
  type CompiledCampaign,
  type Diagnostic,
} from '@muster/engine';
import type { SourceReader } from '../validate/read-source.js';

/** A campaign that was read and checked; `compiled` is there when nothing in it is an error. */
export interface OpenedCampaign {
  readonly compiled?: CompiledCampaign;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, checks and compiles the campaign of a file. */
export function openCampaign(file: string, { read, unreadable }: SourceReader): OpenedCampaign {
  const { loaded, diagnostics, files } = validateCampaign(file, read);
  const all = [
    // A file that cannot be read counts as empty: what is said of the empty text misleads.
    ...diagnostics.filter((diagnostic) => !unreadable.has(diagnostic.file)),
    ...[...files.keys()].flatMap((path) => unreadable.get(path) ?? []),
  ].sort(compareDiagnostics);
  return loaded === undefined || hasErrors(all)
    ? { diagnostics: all }
    : { diagnostics: all, compiled: compileCampaign(loaded.campaign) };
}
