import { inRoot } from './root.mjs';
import { run } from './run.mjs';

/** The built command line. */
export const mainFile = inRoot('packages/cli/dist/main.js');

/**
 * Runs the built command line.
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export const muster = (args) => run('node', [mainFile, ...args]);
