import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';

import { Mutex } from 'async-mutex';
import type { DataSource, QueryRunner } from 'typeorm';

import { isConnectionLoss, isTransient } from './database-errors.js';
import { SharedCommit } from './shared-commit.js';
import {
  type Dialect,
  embeddedSession,
  noting,
  serverSession,
  type SqlSession,
  type Work,
} from './sql-session.js';

const MOST_TRIES = 8;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 400;

/**
 * The connection broke while COMMIT was under way, so that nobody knows whether it took effect.
 * Only a caller whose work is idempotent may try again.
 */
export class CommitOutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('The connection broke during COMMIT; whether it took effect is unknown.', { cause });
  }
}

/**
 * The one door to the database. No transaction sees or takes with it another's writes.
 *
 * The embedded database has a single connection, so there all work goes one after the other, and
 * what waits together is committed together. On
 * a server each piece of work has a connection of its own, and the whole of it is run again when
 * the server undid it; work must therefore do nothing that a rollback leaves behind.
 */
export class Transactions {
  private readonly mutex = new Mutex();
  private readonly shared = new SharedCommit();
  private readonly inside = new AsyncLocalStorage<true>();
  private embedded?: Promise<SqlSession>;
  readonly dialect: Dialect;

  constructor(private readonly dataSource: DataSource) {
    this.dialect = dataSource.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
  }

  /** Runs work that writes: all of it is committed when this resolves, none when it rejects. */
  async run<T>(work: Work<T>): Promise<T> {
    let notes: (() => void)[] = [];
    const noted: Work<T> = (tx) => {
      // What an undone attempt noted is void.
      notes = [];
      return work(noting(tx, notes));
    };
    try {
      const result = await this.commit(noted);
      for (const then of notes) then();
      return result;
    } catch (error) {
      // It may well have been committed, and what follows a commit does no harm without one.
      if (error instanceof CommitOutcomeUnknown) for (const then of notes) then();
      throw error;
    }
  }

  /** Runs work that only reads. It sees committed rows, though not one snapshot of them. */
  read<T>(work: Work<T>): Promise<T> {
    return this.exclusively(() => this.tryRepeatedly(() => this.withRunner(work)));
  }

  private commit<T>(work: Work<T>): Promise<T> {
    if (this.dialect === 'mysql') {
      return this.exclusively(() => this.tryRepeatedly(() => this.transact(work)));
    }
    this.refuseInside();
    return this.tryRepeatedly(() => this.commitShared(work));
  }

  private refuseInside(): void {
    if (this.inside.getStore()) {
      // It would wait for itself for ever on the one connection.
      throw new Error('Work in a transaction must use the session that it was given.');
    }
  }

  /** Waits for a turn; whoever has one commits everything that waits. */
  private commitShared<T>(work: Work<T>): Promise<T> {
    const result = this.shared.add((tx) => this.inside.run(true, () => work(tx)));
    const turn = this.mutex.runExclusive(() =>
      this.withRunner((tx) => this.shared.commitWaiting(tx)),
    );
    return Promise.all([result, turn]).then(([value]) => value);
  }

  private exclusively<T>(task: () => Promise<T>): Promise<T> {
    this.refuseInside();
    const guarded = () => this.inside.run(true, task);
    return this.dialect === 'sqlite' ? this.mutex.runExclusive(guarded) : guarded();
  }

  private async tryRepeatedly<T>(task: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await task();
      } catch (error) {
        if (tries === MOST_TRIES || !isTransient(error)) throw error;
        await delay(pauseMs(tries));
      }
    }
  }

  private transact<T>(work: Work<T>): Promise<T> {
    return this.withRunner(async (tx, runner) => {
      await tx.execute('START TRANSACTION');
      let result: T;
      try {
        result = await work(tx);
      } catch (error) {
        // A lock wait timeout undoes one statement only, so the rest is undone here.
        await this.rollBack(runner);
        throw error;
      }
      try {
        await tx.execute('COMMIT');
      } catch (error) {
        if (isConnectionLoss(error)) throw new CommitOutcomeUnknown(error);
        await this.rollBack(runner);
        throw error;
      }
      return result;
    });
  }

  private async withRunner<T>(
    work: (tx: SqlSession, runner: QueryRunner) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    if (this.dialect === 'sqlite') {
      // The embedded database's only runner is shared and stays.
      this.embedded ??= embeddedSession(runner);
      return work(await this.embedded, runner);
    }
    try {
      await runner.connect();
      return await work(serverSession(runner), runner);
    } finally {
      await runner.release();
    }
  }

  /** A connection that cannot roll back is closed, which makes the server roll back. */
  private async rollBack(runner: QueryRunner): Promise<void> {
    try {
      await runner.query('ROLLBACK');
    } catch {
      if (this.dialect === 'mysql') destroy(await runner.connect());
    }
  }
}

function destroy(connection: unknown): void {
  (connection as { destroy(): void }).destroy();
}

/** Twice as long each time, and never the same for two that collided. */
function pauseMs(tries: number): number {
  const most = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries);
  return most / 2 + (Math.random() * most) / 2;
}
