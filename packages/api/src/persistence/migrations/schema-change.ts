import type { QueryRunner } from 'typeorm';

/**
 * The words in which migrations speak, the same on every database. A server does not undo schema
 * changes, so each of them passes over what is already there and a broken run can be repeated.
 */

/**
 * Creates a table from portable column definitions, in which LONGTEXT stands for text without a
 * practical limit.
 */
export async function createTable(
  runner: QueryRunner,
  table: string,
  columns: readonly string[],
): Promise<void> {
  const sqlite = isSqlite(runner);
  const body = columns
    .map((column) => (sqlite ? column.replace('LONGTEXT', 'text') : column))
    .join(', ');
  const options = sqlite ? '' : ' ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
  await runner.query(`CREATE TABLE IF NOT EXISTS ${table} (${body})${options}`);
}

export async function dropTable(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`DROP TABLE IF EXISTS ${table}`);
}

/** Adds a column, which may not forbid null where the table may have rows. */
export async function addColumn(runner: QueryRunner, table: string, column: string): Promise<void> {
  const [name = ''] = column.split(' ');
  if (await runner.hasColumn(table, name)) return;
  const definition = isSqlite(runner) ? column.replace('LONGTEXT', 'text') : column;
  await runner.query(`ALTER TABLE ${table} ADD COLUMN ${definition}`);
}

export async function dropColumn(runner: QueryRunner, table: string, name: string): Promise<void> {
  if (!(await runner.hasColumn(table, name))) return;
  await runner.query(`ALTER TABLE ${table} DROP COLUMN ${name}`);
}

export async function createIndex(
  runner: QueryRunner,
  kind: 'unique' | 'plain',
  name: string,
  table: string,
  columns: readonly string[],
): Promise<void> {
  const existing = await runner.getTable(table);
  if (existing?.indices.some((index) => index.name === name)) return;
  const unique = kind === 'unique' ? 'UNIQUE ' : '';
  await runner.query(`CREATE ${unique}INDEX ${name} ON ${table} (${columns.join(', ')})`);
}

function isSqlite(runner: QueryRunner): boolean {
  return runner.dataSource.options.type === 'better-sqlite3';
}
