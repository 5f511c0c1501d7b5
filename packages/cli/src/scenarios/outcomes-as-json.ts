import { plainDiagnostic } from '../validate/diagnostics-as-json.js';
import type { ScenarioOutcome } from './run-scenario-files.js';

/** What came of scenarios, for programs: `{ scenarios, passed, failed, results }`. */
export function outcomesAsJson(outcomes: readonly ScenarioOutcome[]): string {
  const failed = outcomes.filter(({ passed }) => !passed).length;
  const results = outcomes.map(({ diagnostics, failures, ...outcome }) => ({
    ...outcome,
    diagnostics: diagnostics.map(plainDiagnostic),
    failures: failures.map(({ step, expected, actual, notes, ...failure }) => ({
      ...plainDiagnostic(failure),
      ...(step === undefined ? {} : { step }),
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      ...(notes === undefined ? {} : { notes }),
    })),
  }));
  const result = { scenarios: outcomes.length, passed: outcomes.length - failed, failed, results };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
