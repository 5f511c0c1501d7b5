/**
 * Proves that the built product starts under the Node that runs this file: it validates the
 * campaigns, then serves the demonstration from a folder of its own until /health answers.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { freePort } from './lib/tcp.mjs';
import { mainFile, muster } from './lib/muster.mjs';
import { inRoot } from './lib/root.mjs';

const startMs = 60_000;
const stopMs = 30_000;

console.log(`Node ${process.version}`);
const code = await muster(['validate', inRoot('campaigns')]);
if (code !== 0) process.exit(code);

const folder = mkdtempSync(path.join(tmpdir(), 'muster-smoke-'));
const port = await freePort();
const server = spawn(process.execPath, [mainFile, 'serve', '--demo'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, MUSTER_PORT: String(port), MUSTER_DATA_DIR: folder },
});
const ended = once(server, 'exit');

try {
  await healthy(`http://127.0.0.1:${port}/health`);
  console.log('/health answers.');
  server.kill('SIGTERM');
  const [exitCode, signal] = await within(stopMs, ended, 'the service did not stop');
  if (exitCode !== 0) throw new Error(`the service ended with ${exitCode ?? signal}`);
  console.log('SIGTERM stopped it with 0.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function healthy(url) {
  const deadline = Date.now() + startMs;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the service ended with ${server.exitCode}`);
    if (Date.now() > deadline) throw new Error(`no healthy answer from ${url} in ${startMs} ms`);
    const status = await fetch(url).then(
      (response) => response.status,
      () => undefined,
    );
    if (status === 200) return;
    await pause(200);
  }
}

async function within(ms, promise, message) {
  const late = new AbortController();
  const timeout = pause(ms, undefined, { signal: late.signal }).then(() => {
    throw new Error(`${message} within ${ms} ms`);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    timeout.catch(() => {});
    late.abort();
  }
}
