import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { inRoot } from './root.mjs';
import { run } from './run.mjs';

const stamp = inRoot('node_modules', '.muster-installed');

/**
 * Installs the dependencies exactly as locked, unless they already are.
 *
 * The stamp is written last and removed first, so an install that was interrupted is repeated.
 * @returns {Promise<number>} 0, or the exit code of the failed install
 */
export async function ensureInstalled() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;

  const { packageManager } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  console.error(`Installing dependencies with ${packageManager} …`);
  rmSync(stamp, { force: true });
  const code = await run('npx', [
    '-y',
    packageManager,
    'install',
    '--frozen-lockfile',
    // A half-made node_modules is replaced without a question, which nobody may be there to answer.
    '--config.confirmModulesPurge=false',
  ]);
  if (code === 0) writeFileSync(stamp, wanted);
  else console.error('The dependencies could not be installed; see the lines above.');
  return code;
}

/** Changes with the locked versions, and with the machine that their binaries were chosen for. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    hash.update(readFileSync(inRoot(file)));
  return `${hash.digest('hex')} ${process.platform} ${process.arch}\n`;
}
