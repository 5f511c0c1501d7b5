import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type DatabaseLocation, openDatabase, parseDatabaseUrl } from '@muster/api';

export type DatabaseKind = 'sqlite' | 'mariadb';

const SERVER_URL = process.env['MUSTER_TEST_MARIADB_URL'] ?? '';

/** The databases that a suite runs on; a machine that must have a server and has none fails. */
export const DATABASES: readonly DatabaseKind[] = databases();

function databases(): DatabaseKind[] {
  if (SERVER_URL !== '') return ['sqlite', 'mariadb'];
  if (process.env['CI'] === 'true') {
    throw new Error(
      'MUSTER_TEST_MARIADB_URL must name a server: mysql://user:password@host:port/any',
    );
  }
  return ['sqlite'];
}

export interface TestDatabase {
  readonly location: DatabaseLocation;
  readonly dataDir: string;
  drop(): Promise<void>;
}

/** An empty database of its own, and a folder for files. */
export async function createDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'muster-test-'));
  const removeFolder = () => rm(dataDir, { recursive: true, force: true });
  if (kind === 'sqlite') {
    return { location: located(undefined, dataDir), dataDir, drop: removeFolder };
  }
  const server = located(SERVER_URL, dataDir);
  const database = `muster_${randomBytes(6).toString('hex')}`;
  // A collation that a careless operator would have: tables must not inherit it.
  await onServer(server, `CREATE DATABASE ${database} CHARACTER SET latin1`);
  return {
    location: { ...server, database } as DatabaseLocation,
    dataDir,
    async drop() {
      await onServer(server, `DROP DATABASE ${database}`);
      await removeFolder();
    },
  };
}

function located(url: string | undefined, dataDir: string): DatabaseLocation {
  const parsed = parseDatabaseUrl(url, dataDir);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.location;
}

async function onServer(location: DatabaseLocation, sql: string): Promise<void> {
  const connection = await openDatabase(location, { entities: [], migrations: [] });
  try {
    await connection.query(sql);
  } finally {
    await connection.destroy();
  }
}
