import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DemoClock, openDatabase, SCHEMA, type SqlSession, Transactions } from '@muster/api';

import { createDatabase, DATABASES, type TestDatabase } from './support/databases.js';

type Database = Awaited<ReturnType<typeof openDatabase>>;

describe.each(DATABASES)('the schema on %s', (kind) => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testDatabase = await createDatabase(kind);
    database = await openDatabase(testDatabase.location, SCHEMA);
  });
  afterAll(async () => {
    await database.destroy();
    await testDatabase.drop();
  });

  const differences = async () =>
    (await database.driver.createSchemaBuilder().log()).upQueries.map((query) => query.query);
  /** Those of the entities' tables that are there. */
  const tables = async () => {
    const runner = database.createQueryRunner();
    try {
      const names = database.entityMetadatas.map((entity) => entity.tableName);
      const found = await Promise.all(names.map((name) => runner.hasTable(name)));
      return names.filter((_, index) => found[index]);
    } finally {
      await runner.release();
    }
  };

  it('goes up to what the entities say, down to nothing, and up again', async () => {
    await database.runMigrations();
    expect(await differences()).toEqual([]);
    for (const _ of SCHEMA.migrations) await database.undoLastMigration();
    expect(await tables()).toEqual([]);
    await database.runMigrations();
    expect(await differences()).toEqual([]);
    expect(await tables()).toHaveLength(SCHEMA.entities.length);
  });

  it('finishes a migration that broke off after some of its tables', async () => {
    await database.query('DROP TABLE files');
    await database.query('DELETE FROM schema_migrations');
    await database.runMigrations();
    expect(await differences()).toEqual([]);
  });
});

describe.each(DATABASES)('transactions on %s', (kind) => {
  let testDatabase: TestDatabase;
  let database: Database;
  let transactions: Transactions;
  beforeAll(async () => {
    testDatabase = await createDatabase(kind);
    database = await openDatabase(testDatabase.location, SCHEMA);
    await database.runMigrations();
    transactions = new Transactions(database);
  });
  afterAll(async () => {
    await database.destroy();
    await testDatabase.drop();
  });

  const put = (tx: SqlSession, name: string, instantAt: number) =>
    tx.execute('INSERT INTO clocks (name, instant_at) VALUES (?, ?)', [name, instantAt]);
  const get = async (tx: SqlSession, name: string) =>
    (
      await tx.query<{ instant_at: number }>('SELECT instant_at FROM clocks WHERE name = ?', [name])
    )[0]?.instant_at;
  const committed = (name: string) => transactions.read((tx) => get(tx, name));

  it('does not let a rollback take the write of another with it, nor a read see what is not committed', async () => {
    const written = gate();
    const failing = transactions.run(async (tx) => {
      await put(tx, 'rolled-back', 1);
      written.open();
      // Long enough for the others to run, if anything let them.
      for (let turn = 0; turn < 20; turn += 1) await get(tx, 'rolled-back');
      throw new Error('changed its mind');
    });
    await written.opened;
    const other = transactions.run((tx) => put(tx, 'kept', 2));
    const seen = committed('rolled-back');
    await expect(failing).rejects.toThrow('changed its mind');
    await other;
    expect(await seen).toBeUndefined();
    expect(await committed('rolled-back')).toBeUndefined();
    expect(await committed('kept')).toBe(2);
  });

  it('answers each of many at once for itself: what fails takes nothing with it', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) =>
        transactions.run(async (tx) => {
          await put(tx, `crowd-${String(index)}`, index);
          if (index % 3 === 0) throw new Error(`fails ${String(index)}`);
          return index;
        }),
      ),
    );
    const failed = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [(outcome.reason as Error).message] : [],
    );
    expect(failed).toEqual(['fails 0', 'fails 3', 'fails 6', 'fails 9']);
    const kept = await Promise.all(
      Array.from({ length: 12 }, (_, index) => committed(`crowd-${String(index)}`)),
    );
    expect(kept).toEqual(
      Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? undefined : index)),
    );
  });

  it('loses no increment of many at once', async () => {
    await transactions.run((tx) => put(tx, 'counter', 0));
    const increments = Array.from({ length: 20 }, () =>
      transactions.run(async (tx) => {
        await tx.execute('UPDATE clocks SET instant_at = instant_at WHERE name = ?', ['counter']);
        const value = await get(tx, 'counter');
        await tx.execute('UPDATE clocks SET instant_at = ? WHERE name = ?', [
          (value ?? NaN) + 1,
          'counter',
        ]);
      }),
    );
    await Promise.all(increments);
    expect(await committed('counter')).toBe(20);
  });

  if (kind !== 'sqlite') {
    it('runs two that wait for each other both to their end', async () => {
      await transactions.run(async (tx) => {
        await put(tx, 'left', 0);
        await put(tx, 'right', 0);
      });
      let runs = 0;
      const add = (tx: SqlSession, name: string) =>
        tx.execute('UPDATE clocks SET instant_at = instant_at + 1 WHERE name = ?', [name]);
      const holdsLeft = gate();
      const holdsRight = gate();
      const leftFirst = transactions.run(async (tx) => {
        runs += 1;
        await add(tx, 'left');
        holdsLeft.open();
        await holdsRight.opened;
        await add(tx, 'right');
      });
      const rightFirst = transactions.run(async (tx) => {
        runs += 1;
        await add(tx, 'right');
        holdsRight.open();
        await holdsLeft.opened;
        await add(tx, 'left');
      });
      await Promise.all([leftFirst, rightFirst]);
      expect([await committed('left'), await committed('right')]).toEqual([2, 2]);
      expect(runs).toBe(3);
    });

    it('runs again, whole, when its connection is killed half way', async () => {
      let runs = 0;
      await transactions.run(async (tx) => {
        runs += 1;
        await put(tx, 'survivor', runs);
        const [connection] = await tx.query<{ id: number }>('SELECT CONNECTION_ID() AS id');
        if (runs === 1) await database.query(`KILL ${String(connection?.id)}`);
        await put(tx, 'companion', runs);
      });
      expect(runs).toBe(2);
      expect([await committed('survivor'), await committed('companion')]).toEqual([2, 2]);
    });

    it('runs again, whole, when it has waited too long for a lock', async () => {
      await transactions.run((tx) => put(tx, 'contended', 0));
      const locked = gate();
      const release = gate();
      const holder = transactions.run(async (tx) => {
        await tx.execute('UPDATE clocks SET instant_at = 1 WHERE name = ?', ['contended']);
        locked.open();
        await release.opened;
      });
      await locked.opened;
      let runs = 0;
      await transactions.run(async (tx) => {
        runs += 1;
        await put(tx, 'before-the-wait', runs);
        if (runs === 2) {
          release.open();
          await holder;
        }
        await tx.execute('SET innodb_lock_wait_timeout = 1');
        await tx.execute('UPDATE clocks SET instant_at = 2 WHERE name = ?', ['contended']);
      });
      expect(runs).toBe(2);
      expect([await committed('before-the-wait'), await committed('contended')]).toEqual([2, 2]);
    });
  }

  it('refuses a transaction inside another rather than wait for itself', async () => {
    await expect(
      transactions.run(() => transactions.run((tx) => put(tx, 'inner', 1))),
    ).rejects.toThrow('must use the session');
    expect(await committed('inner')).toBeUndefined();
  });

  it('hands over large numbers, nulls and text of every alphabet as they were', async () => {
    const row = await transactions.run(async (tx) => {
      await tx.execute(
        `INSERT INTO organizations (id, code, name, kind, category, attributes, created_at)
          VALUES (?, ?, ?, ?, ?, ?, ?)`,
        ['id', 'code', '“六个一”𠮷😀', 'unit', null, 'x'.repeat(100_000), 1_663_030_800_000],
      );
      expect(await tx.query('SELECT id FROM organizations WHERE category = ?', [null])).toEqual([]);
      const [found] = await tx.query(
        `SELECT name, category, created_at, LENGTH(attributes) AS size,
          (SELECT COUNT(*) FROM organizations) AS many, (SELECT SUM(created_at) FROM organizations) AS total
          FROM organizations WHERE id = ? LIMIT ?`,
        ['id', 1],
      );
      return found;
    });
    expect(row).toEqual({
      name: '“六个一”𠮷😀',
      category: null,
      created_at: 1_663_030_800_000,
      size: 100_000,
      many: 1,
      total: 1_663_030_800_000,
    });
  });

  it('keeps the time of a demonstration, which only goes forward', async () => {
    const start = Date.UTC(2022, 8, 13, 1);
    const clock = await DemoClock.load(transactions, start);
    expect(clock.now()).toBe(start);
    expect(await clock.advanceTo(start + 1000)).toBe(start + 1000);
    expect(await clock.advanceTo(start)).toBe(start + 1000);
    expect((await DemoClock.load(transactions, 0)).now()).toBe(start + 1000);
  });
});

function gate(): { open(): void; opened: Promise<void> } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
