import { parseArgs } from 'node:util';
import {
  formatDiagnostic,
  formatSummary,
  hasErrors,
  parseMix,
  type Assertion,
  type CompiledCampaign,
  type Diagnostic,
  type Mix,
} from '@muster/engine';
import { openCampaign } from '../campaigns/open-campaign.js';
import { EXIT, type CommandIo } from '../command.js';
import { formatReport } from '../simulation/format-report.js';
import { formatMistake, readAssertionFile, readAssertions } from '../simulation/read-assertions.js';
import { rehearseInShares, usefulWorkers } from '../simulation/rehearse-in-shares.js';
import { createSourceReader, type SourceReader } from '../validate/read-source.js';

const MOST_UNITS = 100_000;
const MOST_WORKERS = 64;

const usage = `Usage: muster simulate FILE [--units N] [--mix WEIGHTS] [--seed S] [--assert SENTENCE]...
                       [--assert-file SCENARIO] [--workers N] [--format human|json]

Rehearses the campaign of FILE on a virtual clock, from publication until after its archive, with
invented units that hand in on time, late or never. The same arguments give the same result.

Options:
  --units N             How many units take part. Default 100.
  --mix WEIGHTS         How they behave. Default on-time=60,late=30,silent=10.
  --seed S              A whole number that decides everything left to chance. Default 1.
  --assert SENTENCE     What must hold throughout, such as "no person gets more than 3 messages a
                        day". May be given several times.
  --assert-file FILE    The same, from what stands under "always:" of a scenario.
  --workers N           In how many threads. Default as many as are of use; the result is the same.
  --format human|json   How the result is printed. Default human.
  -h, --help            Print this.

Exits with 0, with 1 when the campaign has errors or an assertion does not hold, with 2 when the arguments are of no use.
`;

interface Options {
  readonly file: string;
  readonly units: number;
  readonly mix: Mix;
  readonly seed: number;
  readonly format: 'human' | 'json';
  readonly sentences: readonly string[];
  readonly assertFile: string | undefined;
  readonly workers: number;
}

/** `muster simulate` */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const options = readArguments(args);
  if (options === 'help') {
    io.out(usage);
    return EXIT.ok;
  }
  if (typeof options === 'string') {
    io.err(`muster simulate: ${options}\n`);
    return EXIT.unusable;
  }
  const { file, units, mix, seed, format, workers } = options;
  const reader = createSourceReader();
  if (reader.read(file) === undefined) {
    io.err(`muster simulate: there is no file ${file}\n`);
    return EXIT.unusable;
  }
  const { compiled, diagnostics } = openCampaign(file, reader);
  if (compiled === undefined) return refuse(diagnostics, reader, io);
  const assertions = assertionsOf(options, compiled, reader, io);
  if (typeof assertions === 'number') return assertions;
  const report = await rehearseInShares(file, compiled, { units, mix, seed }, assertions, workers);
  io.out(
    format === 'json'
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : formatReport(report, compiled.campaign, io.color, io.language),
  );
  return report.assertions.every(({ holds }) => holds) ? EXIT.ok : EXIT.failed;
}

/** What is asserted; an exit code when it is not understood. */
function assertionsOf(
  { sentences, assertFile }: Options,
  compiled: CompiledCampaign,
  reader: SourceReader,
  io: CommandIo,
): readonly Assertion[] | number {
  const { assertions, mistakes } = readAssertions(sentences, compiled);
  for (const { text, mistake } of mistakes)
    io.err(`${formatMistake(text, mistake, io.language)}\n`);
  if (mistakes.length > 0) return EXIT.unusable;
  if (assertFile === undefined) return assertions;
  if (reader.read(assertFile) === undefined) {
    io.err(`muster simulate: there is no file ${assertFile}\n`);
    return EXIT.unusable;
  }
  const more = readAssertionFile(assertFile, reader, compiled);
  return hasErrors(more.diagnostics)
    ? refuse(more.diagnostics, reader, io)
    : [...assertions, ...more.assertions];
}

function refuse(diagnostics: readonly Diagnostic[], reader: SourceReader, io: CommandIo): number {
  for (const diagnostic of diagnostics) {
    io.err(`${formatDiagnostic(diagnostic, { language: io.language, textOf: reader.read })}\n\n`);
  }
  io.err(`${formatSummary(diagnostics, { language: io.language })}\n`);
  return EXIT.failed;
}

/** What the arguments ask for; a text says why they are of no use. */
function readArguments(args: readonly string[]): Options | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        units: { type: 'string', default: '100' },
        mix: { type: 'string', default: 'on-time=60,late=30,silent=10' },
        seed: { type: 'string', default: '1' },
        format: { type: 'string', default: 'human' },
        assert: { type: 'string', multiple: true, default: [] },
        'assert-file': { type: 'string' },
        workers: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { format, help, ...words } = parsed.values;
  if (help) return 'help';
  if (format !== 'human' && format !== 'json') return `--format is human or json, not ${format}`;
  const [file, another] = parsed.positionals;
  if (file === undefined) return `name the campaign's file\n\n${usage}`;
  if (another !== undefined) return `one campaign at a time: ${file} or ${another}`;
  const units = wholeNumber(words.units);
  if (units === undefined || units < 1 || units > MOST_UNITS) {
    return `--units is a whole number from 1 to ${MOST_UNITS}, not ${words.units}`;
  }
  const seed = wholeNumber(words.seed);
  if (seed === undefined) return `--seed is a whole number, not ${words.seed}`;
  const mix = parseMix(words.mix);
  if (typeof mix === 'string') return `--mix: ${mix}`;
  const workers = words.workers === undefined ? usefulWorkers(units) : wholeNumber(words.workers);
  if (workers === undefined || workers < 1 || workers > MOST_WORKERS) {
    return `--workers is a whole number from 1 to ${MOST_WORKERS}, not ${words.workers ?? ''}`;
  }
  const [sentences, assertFile] = [words.assert, words['assert-file']];
  return { file, units, mix, seed, format, sentences, assertFile, workers };
}

function wholeNumber(words: string): number | undefined {
  const number = Number(words);
  return /^\d+$/u.test(words) && Number.isSafeInteger(number) ? number : undefined;
}
