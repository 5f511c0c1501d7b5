import { AsyncResource } from 'node:async_hooks';

import type { SqlSession, Work } from './sql-session.js';

interface Waiting {
  readonly work: Work<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_TOGETHER = 64;

/**
 * Commits together what waits together. A commit on a disk costs more than the statements of a
 * command, and one commit serves many. Each piece of work keeps its independence: it stands in a
 * savepoint of its own, so one that fails takes nothing of the others with it, and none is answered
 * before the commit that makes it durable.
 */
export class SharedCommit {
  private readonly waiting: Waiting[] = [];

  /** Queues work; it is done by one of the next calls of {@link commitWaiting}. */
  add<T>(work: Work<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({
        // Whoever does it, it runs in the context of the one who asked.
        work: AsyncResource.bind(work),
        resolve: resolve as (result: unknown) => void,
        reject,
      });
    });
  }

  /** Does what waits, in its order, in one transaction. The caller sees to it that nothing else runs. */
  async commitWaiting(tx: SqlSession): Promise<void> {
    const together = this.waiting.splice(0, MOST_TOGETHER);
    if (together.length === 0) return;
    const done: { readonly waiting: Waiting; readonly result: unknown }[] = [];
    try {
      await tx.execute('BEGIN IMMEDIATE');
      for (const waiting of together) {
        // Alone there is nobody to be spared, and the transaction itself can be rolled back.
        if (together.length === 1) done.push({ waiting, result: await waiting.work(tx) });
        else await this.apart(tx, waiting, done);
      }
      await tx.execute('COMMIT');
    } catch (error) {
      await rollBack(tx);
      // To those that were answered with their own failure this says nothing new.
      for (const { reject } of together) reject(error);
      return;
    }
    for (const { waiting, result } of done) waiting.resolve(result);
  }

  private async apart(
    tx: SqlSession,
    waiting: Waiting,
    done: { readonly waiting: Waiting; readonly result: unknown }[],
  ): Promise<void> {
    await tx.execute('SAVEPOINT work');
    try {
      done.push({ waiting, result: await waiting.work(tx) });
    } catch (error) {
      await tx.execute('ROLLBACK TO work');
      waiting.reject(error);
    }
    await tx.execute('RELEASE work');
  }
}

/** Where the database has undone the transaction by itself there is nothing to roll back. */
async function rollBack(tx: SqlSession): Promise<void> {
  try {
    await tx.execute('ROLLBACK');
  } catch {
    return;
  }
}
