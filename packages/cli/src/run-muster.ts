import { EXIT, type CommandIo } from './command.js';
import { commands, loadCommand } from './commands.js';

/**
 * Does what the arguments of `muster` ask for.
 * @returns the exit code: 0 done, 1 mistakes were found, 2 the arguments are of no use
 */
export async function runMuster(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = name === 'help' ? rest[0] : undefined;
    if (about !== undefined) return runMuster([about, '--help'], io);
    const { helpText } = await import('./help.js');
    (name === undefined ? io.err : io.out)(helpText());
    return name === undefined ? EXIT.unusable : EXIT.ok;
  }
  if (name === '--version' || name === '-V') {
    io.out(`${io.version}\n`);
    return EXIT.ok;
  }
  if (!commands.some((command) => command.name === name)) {
    const what = name.startsWith('-') ? 'option' : 'command';
    const known = commands.map((command) => command.name).join(', ');
    io.err(`muster has no ${what} ${name}. Commands: ${known}\n`);
    return EXIT.unusable;
  }
  const command = await loadCommand(name);
  return command.run(rest, io);
}
