import { Coverage, type CoverageReport } from '@muster/engine';
import type { ObserveFile } from './run-scenario-files.js';

/** What of each campaign some scenario exercises, by the file of the campaign. */
export class CoverageByCampaign {
  readonly #coverage = new Map<string, Coverage>();

  readonly observe: ObserveFile = (file, compiled, happening) => {
    let coverage = this.#coverage.get(file);
    if (coverage === undefined) {
      coverage = new Coverage(compiled);
      this.#coverage.set(file, coverage);
    }
    coverage.observe(happening);
  };

  reports(): ReadonlyMap<string, CoverageReport> {
    return new Map([...this.#coverage].map(([file, coverage]) => [file, coverage.report()]));
  }
}
