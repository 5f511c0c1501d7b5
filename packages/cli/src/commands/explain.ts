import { parseArgs } from 'node:util';
import { languages, nearestName } from '@muster/engine/validate';
import { EXIT, type CommandIo } from '../command.js';
import { exampleOf } from '../explain/examples.js';
import { explainedCodes } from '../explain/explained-codes.js';
import { formatEntry } from '../explain/format-entry.js';
import { listCodes } from '../explain/list-codes.js';
import { notALanguage } from '../validate/read-arguments.js';

const usage = `Usage: muster explain [CODE] [--lang en|zh-CN]

Says what the code of a mistake means, why it matters and how to put it right, with an example where
there is one: the codes of campaigns, as muster validate prints them, and those of scenarios.
Without CODE all codes are listed.

Options:
  --lang en|zh-CN   The language. Default: the one of LC_ALL, LC_MESSAGES or LANG.
  -h, --help        Print this.

Exits with 0, or with 2 when there is no such code.
`;

/** `muster explain` */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return Promise.resolve(explain(args, io));
}

function explain(args: readonly string[], io: CommandIo): number {
  const unusable = (message: string) => {
    io.err(`muster explain: ${message}\n`);
    return EXIT.unusable;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: io.language },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
  if (parsed.values.help) {
    io.out(usage);
    return EXIT.ok;
  }
  const language = languages.find((one) => one === parsed.values.lang);
  if (language === undefined) return unusable(notALanguage(parsed.values.lang));
  const [code, another] = parsed.positionals;
  if (another !== undefined) return unusable(`one code at a time: ${code ?? ''} or ${another}`);
  if (code === undefined) {
    io.out(listCodes(language));
    return EXIT.ok;
  }
  const meaning = explainedCodes.find((one) => one.code === code);
  if (meaning === undefined) {
    const near = nearestName(
      code,
      explainedCodes.map((one) => one.code),
    );
    const question = near === undefined ? 'muster explain lists all' : `did you mean ${near}?`;
    return unusable(`there is no code ${code}; ${question}`);
  }
  io.out(formatEntry(meaning, exampleOf(code), { color: io.color, language }));
  return EXIT.ok;
}
