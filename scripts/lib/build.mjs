import { inRoot } from './root.mjs';
import { run } from './run.mjs';

/**
 * Compiles what has changed.
 * @returns {Promise<number>} 0, or the exit code of the compiler
 */
export async function build() {
  const code = await run('node', [inRoot('node_modules/typescript/bin/tsc'), '-b']);
  if (code !== 0) console.error('The sources do not compile; see the lines above.');
  return code;
}
