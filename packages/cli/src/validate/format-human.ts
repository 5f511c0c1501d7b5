import type { FormatOptions } from '@muster/engine';
import { formatDiagnostic, formatSummary } from '@muster/engine/validate';
import type { Validation } from './validate-files.js';

/** What was found, for people: every mistake with its line, and a sentence that sums it up. */
export function formatHuman(
  { diagnostics, files }: Validation,
  options: Required<Pick<FormatOptions, 'color' | 'language'>>,
): string {
  const textOf = (file: string) => files.get(file);
  const blocks = diagnostics.map((one) => formatDiagnostic(one, { ...options, textOf }));
  const number = String(files.size);
  const checked =
    options.language === 'en'
      ? `${number} ${files.size === 1 ? 'file' : 'files'} checked: `
      : `已检查 ${number} 个文件：`;
  return [...blocks, `${checked}${formatSummary(diagnostics, options)}\n`].join('\n\n');
}
