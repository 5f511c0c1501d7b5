import { EXIT, type CommandIo } from '../command.js';
import { formatOutcome } from '../scenarios/format-outcome.js';
import { runScenarioFiles, type ScenarioOutcome } from '../scenarios/run-scenario-files.js';
import { readArguments } from '../validate/read-arguments.js';
import { createSourceReader } from '../validate/read-source.js';

const usage = `Usage: muster test PATH... [--format human|json]

Runs scenarios: stories told on a virtual clock, in which somebody does something or time passes,
and what must hold then. PATH is a scenario file, or a folder that is searched for them (*.yaml
with "scenario:").

Options:
  --format human|json   How the results are printed. Default human.
  -h, --help            Print this.

Exits with 0 when all scenarios pass, 1 when one fails or has mistakes (or its campaign has), 2
when the arguments are of no use.
`;

/** `muster test` */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return Promise.resolve(test(args, io));
}

function test(args: readonly string[], io: CommandIo): number {
  const asked = readArguments('test', usage, args, io);
  if (typeof asked === 'number') return asked;
  const { format } = asked;
  const files = asked.files.filter(({ kind }) => kind === 'scenario').map(({ path }) => path);
  if (files.length === 0) {
    return asked.unusable(`there is no scenario in ${asked.paths.join(', ')}`);
  }

  const reader = createSourceReader();
  const outcomes: ScenarioOutcome[] = [];
  for (const outcome of runScenarioFiles(files, reader)) {
    outcomes.push(outcome);
    // Shown at once: a large suite takes a while.
    if (format === 'human') io.out(formatOutcome(outcome, reader.read, io.color));
  }
  const failed = outcomes.filter(({ passed }) => !passed).length;
  const passed = outcomes.length - failed;
  if (format === 'json') {
    const result = { scenarios: outcomes.length, passed, failed, results: outcomes };
    io.out(`${JSON.stringify(result, undefined, 2)}\n`);
  } else {
    const noun = outcomes.length === 1 ? 'scenario' : 'scenarios';
    io.out(`\n${outcomes.length} ${noun}, ${passed} passed, ${failed} failed\n`);
  }
  return failed === 0 ? EXIT.ok : EXIT.failed;
}
