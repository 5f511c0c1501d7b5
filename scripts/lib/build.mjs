import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { shipExamples } from './ship-examples.mjs';

/**
 * Compiles what has changed, bundles it, and puts the examples beside it.
 * @returns {Promise<number>} 0, or the exit code of the compiler
 */
export async function build() {
  const code = await run('node', [inRoot('node_modules/typescript/bin/tsc'), '-b']);
  if (code !== 0) {
    console.error('The sources do not compile; see the lines above.');
    return code;
  }
  shipExamples();
  try {
    // Not before it is installed, which may have happened after this file was loaded.
    const { bundle } = await import('./bundle.mjs');
    await bundle();
  } catch (error) {
    console.error(`muster validate will start more slowly: ${error.message}`);
  }
  return 0;
}
