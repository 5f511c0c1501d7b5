import type { EntityManager, QueryRunner } from 'typeorm';

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
}

const NO_VALUES: readonly SqlValue[] = [];

/** Makes the session of a query runner that is already connected. */
export function sessionOf(runner: QueryRunner, dialect: Dialect): SqlSession {
  // libsql misreads a single value that is null or bytes as its list of values; a list in a list
  // is always read as the list.
  const bind =
    dialect === 'sqlite'
      ? (values: readonly SqlValue[]) => (values.length === 0 ? [] : [values])
      : (values: readonly SqlValue[]) => [...values];
  return {
    dialect,
    manager: runner.manager,
    async query<Row>(sql: string, values = NO_VALUES): Promise<Row[]> {
      const result = await runner.query(sql, bind(values), true);
      return result.records as Row[];
    },
    async execute(sql, values = NO_VALUES) {
      const result = await runner.query(sql, bind(values), true);
      return result.affected ?? 0;
    },
  };
}
