import { told, type Wording } from '../../diagnostics/index.js';
import type { SourceDocument, SourcePath } from '../../dsl/index.js';
import type { ScenarioCode, ScenarioFailure } from './scenario-failure.js';

type Details = Pick<ScenarioFailure, 'suggestion' | 'expected' | 'actual' | 'notes'>;

/** Collects what is wrong with a scenario, each with its place. */
export class ScenarioReporter {
  readonly failures: ScenarioFailure[] = [];

  constructor(readonly document: SourceDocument) {}

  /** Adds what has its place and words already. */
  add(code: ScenarioCode, failure: Omit<ScenarioFailure, 'code' | 'severity' | 'file'>): void {
    this.failures.push({ code, severity: 'error', file: this.document.file, ...failure });
  }

  fail(
    code: ScenarioCode,
    path: SourcePath,
    message: Wording,
    details: Details = {},
    part: 'key' | 'value' = 'value',
  ): void {
    const step = path[0] === 'steps' && typeof path[1] === 'number' ? path[1] + 1 : undefined;
    this.failures.push({
      code,
      severity: 'error',
      ...told(message),
      file: this.document.file,
      range: this.document.range(path, part),
      ...(step === undefined ? {} : { step }),
      ...details,
    });
  }
}
