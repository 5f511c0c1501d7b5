import { parseArgs } from 'node:util';
import { EXIT, type CommandIo } from '../command.js';
import { collectFiles } from './collect-files.js';
import type { FileToValidate } from './validate-files.js';

/** What a command that looks at files was asked for. */
export interface FilesAsked {
  readonly format: 'human' | 'json';
  readonly files: readonly FileToValidate[];
  /** The paths as they were given. */
  readonly paths: readonly string[];
  /** Says why the arguments are of no use; gives the exit code for it. */
  readonly unusable: (message: string) => number;
}

/**
 * Reads `PATH… --format human|json` for a command. Where there is nothing to be done, because help
 * was asked for or the arguments are of no use, it is said and the exit code is given.
 */
export function readArguments(
  command: string,
  usage: string,
  args: readonly string[],
  io: CommandIo,
): FilesAsked | number {
  const unusable = (message: string) => {
    io.err(`muster ${command}: ${message}\n`);
    return EXIT.unusable;
  };
  let options;
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'human' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
  const { format, help } = options.values;
  const paths = options.positionals;
  if (help) {
    io.out(usage);
    return EXIT.ok;
  }
  if (format !== 'human' && format !== 'json') {
    return unusable(`--format is human or json, not ${format}`);
  }
  if (paths.length === 0) return unusable(`name a file or a folder\n\n${usage}`);
  const collected = collectFiles(paths);
  if (!collected.ok) return unusable(collected.message);
  return { format, files: collected.files, paths, unusable };
}
