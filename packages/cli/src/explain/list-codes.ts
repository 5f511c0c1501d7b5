import type { Language } from '@muster/engine';
import { diagnosticCodes } from '@muster/engine/validate';

/** Every code with its meaning, a line each, in the order in which campaigns are looked at. */
export function listCodes(language: Language): string {
  const width = Math.max(...diagnosticCodes.map(({ code }) => code.length));
  const lines = diagnosticCodes.map(
    ({ code, title }) => `${code.padEnd(width)}  ${title[language]}`,
  );
  return `${lines.join('\n')}\n`;
}
