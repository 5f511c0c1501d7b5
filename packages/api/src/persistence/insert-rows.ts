import type { SqlSession, SqlValue } from './sql-session.js';

/** Few enough that no database's limit on placeholders is near. */
const MOST_ROWS = 50;

/** Inserts rows of equal length, many with one statement. */
export async function insertRows(
  tx: SqlSession,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  const row = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    const some = rows.slice(from, from + MOST_ROWS);
    const values = some.map(() => row).join(', ');
    await tx.execute(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values}`, some.flat());
  }
}

/** `?, ?, ?`: a placeholder for each. */
export function placeholders(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
