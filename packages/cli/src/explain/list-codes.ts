import type { Language } from '@muster/engine';
import { explainedCodes } from './explained-codes.js';

/** Every code with its meaning, a line each, in the order in which an author may meet it. */
export function listCodes(language: Language): string {
  const width = Math.max(...explainedCodes.map(({ code }) => code.length));
  const lines = explainedCodes.map(
    ({ code, title }) => `${code.padEnd(width)}  ${title[language]}`,
  );
  return `${lines.join('\n')}\n`;
}
