import { Worker } from 'node:worker_threads';

/** Ends the process when one document takes too much processor time; wall time says nothing on a busy machine. */
export interface Watchdog {
  begin(): void;
  end(): void;
  stop(): void;
}

// As text, so that it needs no file of its own: the thread must look while the main one is busy.
const program = `
const { workerData } = require('node:worker_threads');
const { shared, limit, pid } = workerData;
const view = new Int32Array(shared);
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
let turn = -1;
let since = 0;
setInterval(() => {
  const now = Atomics.load(view, 0);
  if (now !== turn) { turn = now; since = spent(); return; }
  if (now % 2 === 1 && spent() - since > limit) process.kill(pid, 'SIGKILL');
}, 100);
`;

/** `limit`: processor time of the process in ms. */
export function startWatchdog(limit: number): Watchdog {
  const shared = new SharedArrayBuffer(4);
  const view = new Int32Array(shared);
  const worker = new Worker(program, {
    eval: true,
    workerData: { shared, limit, pid: process.pid },
  });
  // Odd while a document is being answered, and another number for each.
  const next = () => void Atomics.add(view, 0, 1);
  return { begin: next, end: next, stop: () => void worker.terminate() };
}
