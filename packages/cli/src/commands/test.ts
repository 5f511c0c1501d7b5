import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  compileCampaign,
  formatDiagnostic,
  formatScenarioFailure,
  hasErrors,
  loadCampaign,
  loadScenario,
  runScenario,
  type CompiledCampaign,
  type Diagnostic,
  type ScenarioFailure,
} from '@muster/engine';
import { findScenarios, type FoundFile } from '../scenarios/find-scenarios.js';
import type { CommandIo } from './command-io.js';

const USAGE = `muster test PATH…

Runs every scenario file (a YAML file with a top-level \`scenario:\`) among the paths and below them.

  --format human|json   how to report (default human)
`;

/** A campaign that scenarios are told about; without `compiled` it has errors. */
interface TestedCampaign {
  readonly compiled?: CompiledCampaign;
  readonly diagnostics: readonly Diagnostic[];
}

/** What came of one scenario file. */
interface Outcome {
  readonly file: string;
  readonly title: string;
  readonly steps: number;
  readonly passed: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly ScenarioFailure[];
}

/** Runs scenario files: 0 when all pass, 1 when one fails or is mistaken, 2 when there is nothing to run. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  await Promise.resolve();
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    io.stderr.write(`${asked}\n\n${USAGE}`);
    return 2;
  }
  const found = findScenarios(asked.paths, io.cwd);
  if ('missing' in found) {
    io.stderr.write(`There is no file or folder ${found.missing}\n`);
    return 2;
  }
  if (found.scenarios.length === 0) {
    io.stderr.write(`There are no scenarios in ${asked.paths.join(', ')}\n`);
    return 2;
  }

  const read = reader(io.cwd, found.scenarios);
  const campaigns = new Map<string, TestedCampaign>();
  const outcomes: Outcome[] = [];
  for (const scenario of found.scenarios) {
    const outcome = runOne(scenario, read, campaigns);
    outcomes.push(outcome);
    if (asked.format === 'human') io.stdout.write(`${format(outcome, read, io.color ?? false)}\n`);
  }
  const failed = outcomes.filter(({ passed }) => !passed).length;
  const summary = { scenarios: outcomes.length, passed: outcomes.length - failed, failed };
  io.stdout.write(
    asked.format === 'json'
      ? `${JSON.stringify({ ...summary, results: outcomes }, undefined, 2)}\n`
      : `\n${summary.scenarios} scenarios, ${summary.passed} passed, ${summary.failed} failed\n`,
  );
  return failed === 0 ? 0 : 1;
}

function readArguments(
  args: readonly string[],
): { readonly paths: readonly string[]; readonly format: 'human' | 'json' } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'human' } },
    });
    const { format } = values;
    if (positionals.length === 0) return 'Say where the scenarios are';
    if (format !== 'human' && format !== 'json') return `There is no format ${format}`;
    return { paths: positionals, format };
  } catch (error) {
    // Options that do not exist are the user's mistake, and parseArgs throws for them.
    return error instanceof Error ? error.message : String(error);
  }
}

type Read = (file: string) => string | undefined;

/** Files that were found are not read again; a file that cannot be read is as good as none. */
function reader(cwd: string, known: readonly FoundFile[]): Read {
  const texts = new Map<string, string | undefined>(known.map(({ file, text }) => [file, text]));
  return (file) => {
    if (!texts.has(file)) texts.set(file, textOrNothing(path.resolve(cwd, file)));
    return texts.get(file);
  };
}

function textOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function runOne(
  { file, text }: FoundFile,
  read: Read,
  campaigns: Map<string, TestedCampaign>,
): Outcome {
  const { loaded, diagnostics } = loadScenario(file, text);
  const result = { file, title: file, steps: 0, passed: false, failures: [] };
  if (loaded === undefined || hasErrors(diagnostics)) return { ...result, diagnostics };
  const { campaignFile } = loaded;
  let campaign = campaigns.get(campaignFile);
  const first = campaign === undefined;
  if (campaign === undefined)
    campaigns.set(campaignFile, (campaign = openCampaign(campaignFile, read)));
  const { compiled } = campaign;
  if (compiled === undefined) {
    const errors = campaign.diagnostics.filter(({ severity }) => severity === 'error');
    const broken: Diagnostic = {
      code: 'campaign-has-errors',
      severity: 'error',
      message: `The campaign ${campaignFile} has errors`,
      file,
      range: loaded.document.range(['campaign'], 'value'),
    };
    return { ...result, diagnostics: [broken, ...(first ? errors : [])] };
  }
  const told = runScenario(loaded, compiled);
  return { ...told, passed: told.failures.length === 0, diagnostics };
}

function openCampaign(file: string, read: Read): TestedCampaign {
  const { loaded, diagnostics } = loadCampaign(file, read);
  return loaded === undefined || hasErrors(diagnostics)
    ? { diagnostics }
    : { diagnostics, compiled: compileCampaign(loaded.campaign) };
}

function format(outcome: Outcome, read: Read, color: boolean): string {
  const green = color ? '\u001B[32m✓\u001B[39m' : '✓';
  const red = color ? '\u001B[31m✗\u001B[39m' : '✗';
  const { file, title, passed, diagnostics, failures } = outcome;
  const options = { color, textOf: read };
  const blocks = [
    ...diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options)),
    ...failures.map((failure) => formatScenarioFailure(failure, options)),
  ];
  const head = `${passed ? green : red} ${title}${title === file ? '' : `  ${file}`}`;
  return [head, ...blocks.map((block) => indented(block))]
    .join('\n\n')
    .concat(blocks.length > 0 ? '\n' : '');
}

function indented(block: string): string {
  return block.replace(/^(?=.)/gmu, '  ');
}
