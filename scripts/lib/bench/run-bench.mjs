import { fork } from 'node:child_process';

/**
 * Runs one benchmark in a process of its own, where no earlier one has warmed or filled the heap.
 * @param {string} file absolute path
 * @returns {Promise<{ rows: object[], code: number }>} what it reported, and its
 *   exit code (1 when a signal ended it)
 */
export function runBench(file) {
  return new Promise((resolve) => {
    const rows = [];
    const child = fork(file, { stdio: ['ignore', 2, 2, 'ipc'] });
    child.on('message', (row) => rows.push(row));
    child.once('exit', (code) => resolve({ rows, code: code ?? 1 }));
  });
}
