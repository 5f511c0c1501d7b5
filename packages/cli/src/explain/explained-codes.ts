import type { CodeMeaning } from '@muster/engine';
import { diagnosticCodes, scenarioCodes } from '@muster/engine/validate';

/** A code with its meaning, wherever it may be told. */
export type ExplainedCode = Omit<CodeMeaning, 'stage'>;

/** Every code, in the order in which an author may meet it: of campaigns, then of scenarios. */
export const explainedCodes: readonly ExplainedCode[] = [
  ...diagnosticCodes,
  ...Object.entries(scenarioCodes).map(([code, meaning]): ExplainedCode => ({
    code,
    severity: 'error',
    ...meaning,
  })),
];
