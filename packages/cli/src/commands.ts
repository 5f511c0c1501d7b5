import { loadBundledCommand } from './bundled-command.js';
import type { CommandModule } from './command.js';

interface CommandEntry {
  readonly name: string;
  readonly summary: string;
}

/** Every command, in the order in which help lists them. Each is a file of `commands/` called by its name. */
export const commands: readonly CommandEntry[] = [
  { name: 'validate', summary: 'Check campaigns, types, clause lists and scenarios' },
  { name: 'explain', summary: 'Say what the code of a mistake means, with an example' },
  { name: 'test', summary: 'Run the scenarios of campaigns' },
  { name: 'simulate', summary: 'Rehearse a campaign on a virtual clock' },
  { name: 'schema', summary: 'Print the JSON Schema of a kind of file' },
  { name: 'serve', summary: 'Start the service' },
  { name: 'publish', summary: 'Publish a campaign to a service' },
  { name: 'clock', summary: 'Read or move the clock of a demonstration' },
];

/** Loads a command when it is used, so that no command waits for what another one needs. */
export async function loadCommand(name: string): Promise<CommandModule> {
  return loadBundledCommand(name) ?? ((await import(`./commands/${name}.js`)) as CommandModule);
}
