import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostic, validateCampaign, type Diagnostic, type Language } from '@muster/engine';

const root = path.join(import.meta.dirname, '..', '..');

/** A campaign with a mistake in it, called by the mistake's code, and what is said of it. */
export interface GoldenCampaign {
  readonly code: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What people are shown, with the places relative to the golden files. */
  readonly output: Readonly<Record<Language, string>>;
  /** The files that keep the outputs. */
  readonly outputFile: Readonly<Record<Language, string>>;
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
      const outputIn = (language: Language) =>
        diagnostics
          .map((one) => formatDiagnostic(one, { language, textOf: (file) => files.get(file) }))
          .map((block) => `${block}\n`)
          .join('\n');
      return {
        code,
        diagnostics,
        output: { en: outputIn('en'), 'zh-CN': outputIn('zh-CN') },
        outputFile: {
          en: path.join(folder, `${code}.out`),
          'zh-CN': path.join(folder, `${code}.zh-CN.out`),
        },
      };
    });
}

/** The reference of all codes, with what the golden campaigns show of them. */
export const referenceFiles: Readonly<Record<Language, string>> = {
  en: path.join(root, 'docs', 'checks.md'),
  'zh-CN': path.join(root, 'docs', 'checks.zh-CN.md'),
};

/** Whether golden files are written anew instead of being compared: `UPDATE_GOLDEN=1 npm test -- tests/golden`. */
const isUpdating = (process.env['UPDATE_GOLDEN'] ?? '') !== '';

/** What a file has to hold, and holds after an update. */
export function keptIn(file: string, current: string): string {
  if (isUpdating) writeFileSync(file, current);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
