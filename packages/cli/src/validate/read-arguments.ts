import { parseArgs } from 'node:util';
import type { Language } from '@muster/engine';
import { languages } from '@muster/engine/validate';
import { EXIT, type CommandIo } from '../command.js';
import { collectFiles } from './collect-files.js';
import type { FileToValidate } from './validate-files.js';

/** A command that looks at files, and the formats in which it can say what it found; the first is the default. */
export interface FilesCommand<Format extends string> {
  readonly name: string;
  readonly usage: string;
  readonly formats: readonly [Format, ...Format[]];
  /** Further options by name, each with the words it may be; the first is the default. */
  readonly choices?: Readonly<Record<string, readonly [string, ...string[]]>>;
}

/** What a command that looks at files was asked for. */
export interface FilesAsked<Format extends string> {
  readonly format: Format;
  readonly language: Language;
  readonly files: readonly FileToValidate[];
  /** The paths as they were given. */
  readonly paths: readonly string[];
  /** What was said for each of the command's further options. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Says why the arguments are of no use; gives the exit code for it. */
  readonly unusable: (message: string) => number;
}

/**
 * Reads `PATH… --format … --lang …` for a command. Where there is nothing to be done, because help
 * was asked for or the arguments are of no use, it is said and the exit code is given.
 */
export function readArguments<Format extends string>(
  { name, usage, formats, choices = {} }: FilesCommand<Format>,
  args: readonly string[],
  io: CommandIo,
): FilesAsked<Format> | number {
  const unusable = (message: string) => {
    io.err(`muster ${name}: ${message}\n`);
    return EXIT.unusable;
  };
  const byDefault: string = formats[0];
  let options;
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: byDefault },
        lang: { type: 'string', default: io.language },
        help: { type: 'boolean', short: 'h', default: false },
        ...Object.fromEntries(
          Object.keys(choices).map((choice) => [choice, { type: 'string' as const }]),
        ),
      },
    });
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
  const { help } = options.values;
  const paths = options.positionals;
  if (help) {
    io.out(usage);
    return EXIT.ok;
  }
  const format = formats.find((one) => one === options.values.format);
  if (format === undefined) {
    return unusable(`--format is ${either(formats)}, not ${options.values.format}`);
  }
  const language = languages.find((one) => one === options.values.lang);
  if (language === undefined) return unusable(notALanguage(options.values.lang));
  const chosen: Record<string, string> = {};
  const said: Readonly<Record<string, unknown>> = options.values;
  for (const [choice, words] of Object.entries(choices)) {
    const given = said[choice] ?? words[0];
    const word = typeof given === 'string' ? given : '';
    if (!words.includes(word)) return unusable(`--${choice} is ${either(words)}, not ${word}`);
    chosen[choice] = word;
  }
  if (paths.length === 0) return unusable(`name a file or a folder\n\n${usage}`);
  const collected = collectFiles(paths);
  if (!collected.ok) return unusable(collected.message);
  return { format, language, files: collected.files, paths, chosen, unusable };
}

/** Why a value of `--lang` is of no use. */
export function notALanguage(value: string): string {
  return `--lang is ${either(languages)}, not ${value}`;
}

function either(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
