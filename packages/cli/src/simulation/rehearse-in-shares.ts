import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  rehearseShare,
  reportOf,
  sharesOf,
  type Assertion,
  type CompiledCampaign,
  type Share,
  type SimulateOptions,
  type SimulationReport,
  type Tally,
} from '@muster/engine';

/** What a thread is given: everything that decides its share, as plain data. */
export interface ShareTask {
  readonly file: string;
  readonly sentences: readonly string[];
  readonly options: Pick<SimulateOptions, 'units' | 'mix' | 'seed'>;
  readonly share: Share;
}

/** Fewer units for each thread take longer to begin than to rehearse. */
const UNITS_PER_WORKER = 150;

/** How many threads a rehearsal is worth on this machine. */
export function usefulWorkers(units: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(units / UNITS_PER_WORKER)));
}

/**
 * Rehearses a campaign in as many threads as asked for, or as participants have nothing to do with
 * each other. The report is the same whatever their number.
 */
export async function rehearseInShares(
  file: string,
  compiled: CompiledCampaign,
  options: ShareTask['options'],
  assertions: readonly Assertion[],
  workers: number,
): Promise<SimulationReport> {
  const asserted = { ...options, assertions };
  const of = Math.min(workers, sharesOf(compiled, options));
  if (of === 1) {
    return reportOf(compiled, asserted, [rehearseShare(compiled, asserted, { index: 0, of })]);
  }
  const sentences = assertions.map(({ text }) => text);
  const tallies = await Promise.all(
    Array.from({ length: of }, (_, index) =>
      inThread({ file, sentences, options, share: { index, of } }),
    ),
  );
  return reportOf(compiled, asserted, tallies);
}

function inThread(task: ShareTask): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./share-worker.js', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
