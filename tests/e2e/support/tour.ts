/** A block of commands from a document, and the output that the document shows for it. */
export interface TourStep {
  readonly commands: string;
  readonly output: string;
}

const BLOCK = /^```(sh|text)\n(.*?)^```$/gms;

/**
 * Reads the `sh` blocks of a document's section of second level; a `text` block is the output of the
 * `sh` block before it.
 */
export function readTour(document: string, heading: string): TourStep[] {
  const markdown = document.split(/^## /m).find((section) => section.startsWith(`${heading}\n`));
  if (markdown === undefined) throw new Error(`There is no section called ${heading}`);
  const steps: { commands: string; output: string }[] = [];
  for (const [, language, content = ''] of markdown.matchAll(BLOCK)) {
    const last = steps.at(-1);
    if (language === 'sh') steps.push({ commands: content, output: '' });
    else if (last) last.output += content;
  }
  return steps;
}

const MARK = '--- end of step ---';

/** All steps as one script of one shell, which tells in its output where each of them ends. */
export function toScript(steps: readonly TourStep[]): string {
  return steps.map(({ commands }) => `${commands}echo '${MARK}'\n`).join('');
}

/** The output of each step, from that of the script. */
export function splitOutput(output: string): string[] {
  return output.split(`${MARK}\n`).slice(0, -1);
}
