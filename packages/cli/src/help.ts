import { commands } from './commands.js';

/** What `muster --help` prints. */
export function helpText(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Checks, rehearses and runs compliance campaigns written in YAML.',
    '',
    'Usage: muster COMMAND [ARGUMENTS]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'muster COMMAND --help says more about a command; muster --version says which muster this is.',
    '',
  ].join('\n');
}
