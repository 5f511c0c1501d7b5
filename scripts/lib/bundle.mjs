import { renameSync, statSync } from 'node:fs';

import { build } from 'esbuild';

import { inRoot } from './root.mjs';

/** What tells that another bundle would be made: the compiler's notes, and the versions of the libraries. */
const sources = [
  inRoot('packages/engine/dist/.tsbuildinfo'),
  inRoot('packages/cli/dist/.tsbuildinfo'),
  inRoot('pnpm-lock.yaml'),
];
const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Puts `muster validate` with all it needs into one file, which loads faster than some three
 * hundred. The command line takes it only while it is not older than what was compiled.
 */
export async function bundle() {
  const made = inRoot('packages/cli/dist/bundle/validate.cjs');
  if (sources.every((file) => modified(file) < modified(made))) return;
  const unfinished = `${made}.${String(process.pid)}`;
  await build({
    entryPoints: [inRoot('packages/cli/dist/commands/validate.js')],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    // Node reads a large file of this format faster than an ES module.
    format: 'cjs',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
  });
  // Whoever runs the command meanwhile never reads half a file.
  renameSync(unfinished, made);
}
