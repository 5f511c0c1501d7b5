import Libsql from 'libsql';
import mysql, { type Pool, type PoolOptions } from 'mysql2';
import { createConnection } from 'mysql2/promise';
import { DataSource, type MigrationInterface } from 'typeorm';

import type { DatabaseLocation } from '../common/database-location.js';

/** Classes that TypeORM reads by their decorators. */
export type EntityClass = abstract new () => object;
export type MigrationClass = new () => MigrationInterface;

export interface DatabaseSchema {
  readonly entities: readonly EntityClass[];
  /** In the order in which they are to run. */
  readonly migrations: readonly MigrationClass[];
}

type Server = Extract<DatabaseLocation, { kind: 'server' }>;

const BUSY_TIMEOUT_MS = 5000;
const POOL_SIZE = 16;

/** Runs first on every pooled connection; the pool keeps it before the connection's first query. */
const SESSION_SETTINGS =
  "SET time_zone = '+00:00', sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION'";

/** Connects, without touching the schema. */
export async function openDatabase(
  location: DatabaseLocation,
  { entities, migrations }: DatabaseSchema,
): Promise<DataSource> {
  const shared: Shared = {
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'schema_migrations',
    synchronize: false,
    logging: false,
  };
  return location.kind === 'sqlite'
    ? openFile(location.path, shared)
    : openServer(location, await probeServer(location), shared);
}

interface Shared {
  readonly entities: EntityClass[];
  readonly migrations: MigrationClass[];
  readonly migrationsTableName: string;
  readonly synchronize: false;
  readonly logging: false;
}

async function openFile(path: string, shared: Shared): Promise<DataSource> {
  const dataSource = new DataSource({
    ...shared,
    type: 'better-sqlite3',
    driver: Libsql,
    database: path,
    enableWAL: true,
    timeout: BUSY_TIMEOUT_MS,
    prepareDatabase: (connection: { pragma(text: string): unknown }) => {
      connection.pragma('synchronous = FULL');
      connection.pragma(`busy_timeout = ${String(BUSY_TIMEOUT_MS)}`);
    },
  });
  await dataSource.initialize();
  // TypeORM turns them on behind prepareDatabase; a server would not check them either.
  await dataSource.query('PRAGMA foreign_keys = OFF');
  return dataSource;
}

async function openServer(
  location: Server,
  type: 'mariadb' | 'mysql',
  shared: Shared,
): Promise<DataSource> {
  const dataSource = new DataSource({
    ...shared,
    type,
    driver: { ...mysql, createPool: createPreparedPool },
    host: location.host,
    port: location.port,
    username: location.user,
    password: location.password,
    database: location.database,
    ...(location.socketPath !== undefined && { socketPath: location.socketPath }),
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: false,
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: POOL_SIZE,
    extra: { decimalNumbers: true, enableKeepAlive: true },
  });
  await dataSource.initialize();
  widenTexts(dataSource);
  return dataSource;
}

/** MariaDB and MySQL need different dialects of TypeORM, and a URL may call either "mysql". */
async function probeServer(location: Server): Promise<'mariadb' | 'mysql'> {
  const connection = await createConnection({
    host: location.host,
    port: location.port,
    user: location.user,
    password: location.password,
    database: location.database,
    ...(location.socketPath !== undefined && { socketPath: location.socketPath }),
  });
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return /mariadb/i.test(JSON.stringify(rows)) ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
  }
}

function createPreparedPool(options: PoolOptions): Pool {
  const pool = mysql.createPool(options);
  pool.on('connection', (connection) => {
    connection.query(SESSION_SETTINGS, (error) => {
      if (error) connection.destroy();
    });
  });
  return pool;
}

/** A server's TEXT ends at 64 KiB, so every text column is a LONGTEXT there. */
function widenTexts(dataSource: DataSource): void {
  for (const column of dataSource.entityMetadatas.flatMap((entity) => entity.columns)) {
    if (column.type === 'text') column.type = 'longtext';
  }
}
