import type { EntityManager, QueryRunner } from 'typeorm';

import { type SqliteConnection, SqliteStatements } from './sqlite-statements.js';

/** What a placeholder may stand for. Yes-or-no is 1 or 0; an instant is epoch milliseconds. */
export type SqlValue = string | number | null | Uint8Array;

export type Dialect = 'sqlite' | 'mysql';

/**
 * A connection inside one unit of work. SQL is the portable subset, with `?` for values. Numbers
 * (BIGINT, COUNT, SUM) come back as numbers on every database.
 */
export interface SqlSession {
  readonly dialect: Dialect;
  /** TypeORM on the same connection. Never `save` or `remove`: they begin transactions of their own. */
  readonly manager: EntityManager;
  /** Runs a SELECT. The rows are taken to have the shape that the caller names. */
  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** Runs a statement that returns no rows; resolves to the number of rows that it matched. */
  execute(sql: string, values?: readonly SqlValue[]): Promise<number>;
  /** Has something done once the transaction is committed; nothing is where it is rolled back. */
  afterCommit(then: () => void): void;
}

/** Something done in a transaction. */
export type Work<T> = (tx: SqlSession) => Promise<T>;

const NO_VALUES: readonly SqlValue[] = [];

const NEVER_COMMITS: Pick<SqlSession, 'afterCommit'> = {
  afterCommit() {
    throw new Error('Work that only reads commits nothing.');
  },
};

/** The session with a place for what is to be done after the commit. */
export function noting(tx: SqlSession, notes: (() => void)[]): SqlSession {
  return { ...tx, afterCommit: (then) => notes.push(then) };
}

/** A session on a server's connection; the query runner is connected already. */
export function serverSession(runner: QueryRunner): SqlSession {
  return {
    ...NEVER_COMMITS,
    dialect: 'mysql',
    manager: runner.manager,
    async query<Row>(sql: string, values = NO_VALUES): Promise<Row[]> {
      const result = await runner.query(sql, [...values], true);
      return result.records as Row[];
    },
    async execute(sql, values = NO_VALUES) {
      const result = await runner.query(sql, [...values], true);
      return result.affected ?? 0;
    },
  };
}

/**
 * The session on the embedded database. Statements go to the driver itself: TypeORM's way there
 * costs as much as a small statement does.
 */
export async function embeddedSession(runner: QueryRunner): Promise<SqlSession> {
  const statements = new SqliteStatements((await runner.connect()) as SqliteConnection);
  return {
    ...NEVER_COMMITS,
    dialect: 'sqlite',
    manager: runner.manager,
    // Through a promise, so that an error of the driver is a rejection as it is on a server.
    query: <Row>(sql: string, values = NO_VALUES) =>
      promised(() => statements.get(sql).all(values) as Row[]),
    execute: (sql, values = NO_VALUES) => promised(() => statements.get(sql).run(values).changes),
  };
}

function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
