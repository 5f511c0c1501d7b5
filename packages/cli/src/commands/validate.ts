import { formatDiagnostic, formatSummary, hasErrors } from '@muster/engine/validate';
import { EXIT, type CommandIo } from '../command.js';
import { diagnosticsAsJson } from '../validate/diagnostics-as-json.js';
import { readArguments } from '../validate/read-arguments.js';
import { validateFiles } from '../validate/validate-files.js';

const usage = `Usage: muster validate PATH... [--format human|json]

Checks campaigns with the types and clauses they use; type files, clause lists and scenarios too.
PATH is a file, or a folder that is searched for such files (*.yaml).

Options:
  --format human|json   How mistakes are printed. Default human.
  -h, --help            Print this.

Exits with 0 when there is no error (there may be warnings), 1 when there is one, 2 when the
arguments are of no use.
`;

/** `muster validate` */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return Promise.resolve(validate(args, io));
}

function validate(args: readonly string[], io: CommandIo): number {
  const asked = readArguments('validate', usage, args, io);
  if (typeof asked === 'number') return asked;
  const { format } = asked;
  const { diagnostics, files } = validateFiles(asked.files);
  if (format === 'json') {
    io.out(diagnosticsAsJson(diagnostics));
  } else {
    const { color } = io;
    for (const diagnostic of diagnostics) {
      io.out(`${formatDiagnostic(diagnostic, { color, textOf: (file) => files.get(file) })}\n\n`);
    }
    io.out(
      `${String(files.size)} ${files.size === 1 ? 'file' : 'files'} checked: ${formatSummary(diagnostics, { color })}\n`,
    );
  }
  return hasErrors(diagnostics) ? EXIT.failed : EXIT.ok;
}
