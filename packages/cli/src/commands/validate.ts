import { hasErrors } from '@muster/engine/validate';
import { EXIT, type CommandIo } from '../command.js';
import { diagnosticsAsJson } from '../validate/diagnostics-as-json.js';
import { formatGithub } from '../validate/format-github.js';
import { formatHuman } from '../validate/format-human.js';
import { formatSarif } from '../validate/format-sarif.js';
import { readArguments } from '../validate/read-arguments.js';
import { validateFiles, type Validation } from '../validate/validate-files.js';

const usage = `Usage: muster validate PATH... [--format human|json|github|sarif] [--lang en|zh-CN]

Checks campaigns with the types and clauses they use; type files, clause lists and scenarios too.
PATH is a file, or a folder that is searched for such files (*.yaml).

Options:
  --format human    Each mistake with its line, for people. The default.
           json     An array of mistakes; always in English.
           github   Annotations for a workflow of GitHub Actions.
           sarif    A SARIF 2.1.0 log, for code scanning services and editors.
  --lang en|zh-CN   The language of messages. Default: the one of LC_ALL, LC_MESSAGES or LANG.
  -h, --help        Print this.

muster explain CODE says more about a mistake. Exits with 0 when there is no error (there may be
warnings), 1 when there is one, 2 when the arguments are of no use.
`;

const formats = ['human', 'json', 'github', 'sarif'] as const;

/** `muster validate` */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return Promise.resolve(validate(args, io));
}

function validate(args: readonly string[], io: CommandIo): number {
  const asked = readArguments({ name: 'validate', usage, formats }, args, io);
  if (typeof asked === 'number') return asked;
  const { color, version } = io;
  const { format, language } = asked;
  const inFormat: Record<typeof format, (validation: Validation) => string> = {
    human: (validation) => formatHuman(validation, { color, language }),
    json: ({ diagnostics }) => diagnosticsAsJson(diagnostics),
    github: ({ diagnostics }) => formatGithub(diagnostics, language),
    sarif: (validation) => formatSarif(validation, { version, language }),
  };
  const validation = validateFiles(asked.files);
  io.out(inFormat[format](validation));
  return hasErrors(validation.diagnostics) ? EXIT.failed : EXIT.ok;
}
