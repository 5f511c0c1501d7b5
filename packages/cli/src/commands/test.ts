import type { CoverageReport, Language } from '@muster/engine';
import { EXIT, type CommandIo } from '../command.js';
import { CoverageByCampaign } from '../scenarios/coverage-by-campaign.js';
import { formatCoverage, type CoverageDetail } from '../scenarios/format-coverage.js';
import { formatJunit, type TimedOutcome } from '../scenarios/format-junit.js';
import { formatOutcome } from '../scenarios/format-outcome.js';
import { outcomesAsJson } from '../scenarios/outcomes-as-json.js';
import { runScenarioFiles } from '../scenarios/run-scenario-files.js';
import { readArguments } from '../validate/read-arguments.js';
import { createSourceReader } from '../validate/read-source.js';

const usage = `Usage: muster test PATH... [--coverage summary|full|none] [--format human|json|junit]
                   [--lang en|zh-CN]

Runs scenarios: stories told on a virtual clock, in which somebody does something or time passes,
and what must hold then. PATH is a scenario file, or a folder that is searched for them (*.yaml
with "scenario:").

Options:
  --coverage summary  How much of each campaign the scenarios exercise. The default.
             full     The states, transitions, reminders, rungs, clauses and effects that none does
                      as well.
             none     Nothing of it.
  --format human    What passed and what did not, for people. The default.
           json     The same for programs; always in English.
           junit    JUnit XML, for build servers.
  --lang en|zh-CN   The language of messages. Default: the one of LC_ALL, LC_MESSAGES or LANG.
  -h, --help        Print this.

Exits with 0 when all scenarios pass, 1 when one fails or has mistakes (or its campaign has), 2
when the arguments are of no use.
`;

const formats = ['human', 'json', 'junit'] as const;
const coverage: readonly [CoverageDetail, ...CoverageDetail[]] = ['summary', 'full', 'none'];

/** `muster test` */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return Promise.resolve(test(args, io));
}

function test(args: readonly string[], io: CommandIo): number {
  const asked = readArguments({ name: 'test', usage, formats, choices: { coverage } }, args, io);
  if (typeof asked === 'number') return asked;
  const { format, language } = asked;
  const files = asked.files.filter(({ kind }) => kind === 'scenario').map(({ path }) => path);
  if (files.length === 0) {
    return asked.unusable(`there is no scenario in ${asked.paths.join(', ')}`);
  }

  const reader = createSourceReader();
  const options = { color: io.color, language, textOf: reader.read };
  const detail = coverage.find((one) => one === asked.chosen['coverage']) ?? 'summary';
  const covered = new CoverageByCampaign();
  const timed: TimedOutcome[] = [];
  let startedAt = performance.now();
  for (const outcome of runScenarioFiles(files, reader, covered.observe)) {
    timed.push({ outcome, durationMs: performance.now() - startedAt });
    // Shown at once: a large suite takes a while.
    if (format === 'human') io.out(formatOutcome(outcome, options));
    startedAt = performance.now();
  }
  const outcomes = timed.map(({ outcome }) => outcome);
  const failed = outcomes.filter(({ passed }) => !passed).length;
  const reports = detail === 'none' ? new Map<string, CoverageReport>() : covered.reports();
  if (format === 'json') io.out(outcomesAsJson(outcomes, reports));
  else if (format === 'junit') io.out(formatJunit(timed, options, reports));
  else {
    io.out(formatCoverage(reports, detail, language));
    io.out(summary(outcomes.length, failed, language));
  }
  return failed === 0 ? EXIT.ok : EXIT.failed;
}

function summary(all: number, failed: number, language: Language): string {
  const passed = all - failed;
  return language === 'en'
    ? `\n${all} ${all === 1 ? 'scenario' : 'scenarios'}, ${passed} passed, ${failed} failed\n`
    : `\n${all} 个情景，${passed} 个通过，${failed} 个未通过\n`;
}
