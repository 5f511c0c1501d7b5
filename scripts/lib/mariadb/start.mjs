import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

import { accountFor, makeFolder, readIfThere, removeAbandoned, removeFolder } from './folder.mjs';
import { findPrograms } from './programs.mjs';
import { firstStatements, installArguments, serverArguments } from './settings.mjs';
import { freePort, greets } from '../tcp.mjs';

const startMs = 60_000;
const stopMs = 15_000;

/**
 * Starts a MariaDB server of our own: new data folder, own socket, a free port of the loopback
 * address, one account that may do everything. It is stopped and its folder removed by `stop()`,
 * when this process ends in another way, and, if this process is killed outright, by the next start.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | undefined>} `url` names the
 *   account, the server and an empty database; undefined when MariaDB is not installed
 * @throws when it is installed and does not come up
 */
export async function startMariadb() {
  const programs = findPrograms();
  if (programs === undefined) return undefined;
  removeAbandoned();

  const folder = makeFolder();
  let server;
  const discard = () => {
    server?.kill('SIGKILL');
    removeFolder(folder);
  };
  const clear = onUntimelyEnd(discard);

  try {
    const data = path.join(folder, 'data');
    const firstFile = path.join(folder, 'first.sql');
    const password = randomBytes(18).toString('hex');
    const user = accountFor(folder);
    await promisify(execFile)(programs.install, installArguments({ folder, data, user }));
    writeFileSync(firstFile, firstStatements(password));
    const port = await freePort();
    server = spawn(
      programs.server,
      serverArguments({ folder, data, port, user, firstFile }),
      // A group of its own: Ctrl-C is for the tests, and their database goes after them.
      { stdio: 'ignore', detached: true },
    );
    await ready(server, port);
    clear.signals();
    return {
      url: `mysql://muster:${password}@127.0.0.1:${port}/muster`,
      stop: async () => {
        await end(server);
        clear.all();
        removeFolder(folder);
      },
    };
  } catch (error) {
    const log = readIfThere(path.join(folder, 'error.log'));
    clear.all();
    discard();
    const details = [error.message, error.stderr, log].filter(Boolean).join('\n');
    throw new Error(`MariaDB could not be started: ${details}`, { cause: error });
  }
}

/** Calls `discard` when this process exits, and makes signals exit it. */
function onUntimelyEnd(discard) {
  const exit = () => process.exit(1);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  process.once('exit', discard);
  for (const signal of signals) process.on(signal, exit);
  // Whoever runs the tests then handles signals: they end the tests first.
  const clearSignals = () => signals.forEach((signal) => process.off(signal, exit));
  return {
    signals: clearSignals,
    all: () => {
      clearSignals();
      process.off('exit', discard);
    },
  };
}

async function ready(server, port) {
  let ended;
  server.once('error', (error) => (ended = error.message));
  server.once('exit', (code, signal) => (ended = `it ended with ${code ?? signal}`));
  const deadline = Date.now() + startMs;
  while (!(await greets(port))) {
    if (ended) throw new Error(ended);
    if (Date.now() > deadline) throw new Error(`no answer within ${startMs / 1000} seconds`);
    await pause(50);
  }
}

async function end(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const impatience = setTimeout(() => server.kill('SIGKILL'), stopMs);
  server.kill('SIGTERM');
  await ended;
  clearTimeout(impatience);
}
