import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { root } from './root.mjs';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in the repository with this terminal's input and output, and hands it the signals
 * that this process gets meanwhile.
 *
 * @param {string} command a program, or `node` for the Node that runs this
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined> }} [options] `env` is added to this process's own
 * @returns {Promise<number>} its exit code; 128 + number of the signal when one ended it; 127 when
 *   it could not be started
 */
export function run(command, args, { env = {} } = {}) {
  const windows = process.platform === 'win32';
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // npx is a script there, which only a shell can start.
    shell: windows && command !== 'node',
  });

  // A terminal sends Ctrl-C to the child as well; a second one would read as "at once, then".
  const forward = (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);

  return new Promise((resolve) => {
    const finish = (code) => {
      for (const signal of forwarded) process.off(signal, forward);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      finish(127);
    });
    child.once('exit', (code, signal) => finish(code ?? 128 + constants.signals[signal]));
  });
}
