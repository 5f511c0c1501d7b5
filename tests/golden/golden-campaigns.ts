import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostic, validateCampaign, type Diagnostic } from '@muster/engine';

const root = path.join(import.meta.dirname, '..', '..');

/** A campaign with a mistake in it, called by the mistake's code, and what is said of it. */
export interface GoldenCampaign {
  readonly code: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What people are shown, with the places relative to the golden files. */
  readonly output: string;
  /** The file that keeps the output. */
  readonly outputFile: string;
}

const folder = path.join(import.meta.dirname, 'checks');

export function goldenCampaigns(): GoldenCampaign[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const read = (file: string) => {
        const at = path.join(folder, file);
        return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
      };
      const { diagnostics, files } = validateCampaign(name, read);
      const code = path.basename(name, '.yaml');
      return {
        code,
        diagnostics,
        output: diagnostics
          .map((one) => `${formatDiagnostic(one, { textOf: (file) => files.get(file) })}\n`)
          .join('\n'),
        outputFile: path.join(folder, `${code}.out`),
      };
    });
}

/** The reference of all codes, with what the golden campaigns show of them. */
export const referenceFile = path.join(root, 'docs', 'checks.md');

/** Whether golden files are written anew instead of being compared: `UPDATE_GOLDEN=1 npm test -- tests/golden`. */
const isUpdating = (process.env['UPDATE_GOLDEN'] ?? '') !== '';

/** What a file has to hold, and holds after an update. */
export function keptIn(file: string, current: string): string {
  if (isUpdating) writeFileSync(file, current);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
