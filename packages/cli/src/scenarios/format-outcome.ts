import { formatDiagnostic, formatScenarioFailure, type FormatOptions } from '@muster/engine';
import type { ScenarioOutcome } from './run-scenario-files.js';

/** A line that says whether a scenario passed, and below it everything that did not come out as it says. */
export function formatOutcome(outcome: ScenarioOutcome, options: FormatOptions): string {
  const { file, title, passed, diagnostics, failures } = outcome;
  const blocks = [
    ...diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options)),
    ...failures.map((failure) => formatScenarioFailure(failure, options)),
  ];
  const sign = passed ? '✓' : '✗';
  const painted =
    options.color === true ? `\u001B[${passed ? '32' : '31'}m${sign}\u001B[39m` : sign;
  const head = `${painted} ${file}${title === file ? '' : `  ${title}`}`;
  return [
    head,
    ...blocks.map((block) => `\n${indented(block)}`),
    ...(blocks.length > 0 ? [''] : []),
  ]
    .join('\n')
    .concat('\n');
}

function indented(block: string): string {
  return block.replace(/^(?=.)/gmu, '  ');
}
