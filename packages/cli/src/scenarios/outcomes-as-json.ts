import type { CoverageReport } from '@muster/engine';
import { plainDiagnostic } from '../validate/diagnostics-as-json.js';
import type { ScenarioOutcome } from './run-scenario-files.js';

/** What came of scenarios, for programs: `{ scenarios, passed, failed, results, coverage }`, coverage by campaign file. */
export function outcomesAsJson(
  outcomes: readonly ScenarioOutcome[],
  coverage: ReadonlyMap<string, CoverageReport> = new Map(),
): string {
  const failed = outcomes.filter(({ passed }) => !passed).length;
  const results = outcomes.map(({ diagnostics, failures, ...outcome }) => ({
    ...outcome,
    diagnostics: diagnostics.map(plainDiagnostic),
    failures: failures.map(({ step, expected, actual, notes, count, broken, ...failure }) => ({
      ...plainDiagnostic(failure),
      ...(step === undefined ? {} : { step }),
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      ...(notes === undefined ? {} : { notes: notes.map((note) => note.en) }),
      ...(count === undefined ? {} : { count }),
      ...(broken === undefined
        ? {}
        : { broken: broken.map(({ seen, ...one }) => ({ ...one, seen: seen.en })) }),
    })),
  }));
  const result = {
    scenarios: outcomes.length,
    passed: outcomes.length - failed,
    failed,
    results,
    coverage: Object.fromEntries(coverage),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
