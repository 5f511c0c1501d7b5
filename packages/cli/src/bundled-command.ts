import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CommandModule } from './command.js';

/** What compiling the bundled sources leaves behind; an installed package may lack both. */
const compiled = ['./.tsbuildinfo', '../../engine/dist/.tsbuildinfo'];

/**
 * A command from the one file into which the build has put it with all it needs. That loads faster
 * than its modules one by one, and does the same.
 * @param folder where the command line was compiled to, with a slash at its end
 * @returns undefined when there is no such file, or the sources were compiled after it was made
 */
export function loadBundledCommand(
  name: string,
  folder = new URL('./', import.meta.url),
): CommandModule | undefined {
  const file = new URL(`./bundle/${name}.cjs`, folder);
  const made = modifiedAt(file);
  if (made === undefined) return undefined;
  if (compiled.some((path) => (modifiedAt(new URL(path, folder)) ?? 0) > made)) return undefined;
  return createRequire(import.meta.url)(fileURLToPath(file)) as CommandModule;
}

/** Epoch ms, or undefined where there is no file. */
function modifiedAt(file: URL): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
