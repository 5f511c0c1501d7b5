import { createHash, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

const Libsql = createRequire(new URL('../../../packages/api/package.json', import.meta.url))(
  'libsql',
);

/**
 * What a command does to the database, written by hand: the same tables with the same rows, the
 * same statements with values of the same size, a commit each. `next` is one command.
 */
export function byHand(path, { schema, participation, tasks, handedIn, timers, records, taskKey }) {
  const database = new Libsql(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  for (const sql of schema) database.exec(sql);
  const insert = (table, row) => {
    const columns = Object.keys(row);
    database
      .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns)})`)
      .run(Object.values(row));
  };
  insert('participations', participation);
  for (const task of tasks) insert('tasks', task);
  for (const timer of timers) insert('timers', timer);

  // The task moves to and fro as the service's does, so that the same indexes change.
  const states = [handedIn, tasks.find((row) => row.task_key === taskKey)];
  const own = timers.filter((row) => row.task_key === taskKey);
  const timerColumns = Object.keys(own[0]);
  const statements = {
    begin: database.prepare('BEGIN IMMEDIATE'),
    participation: database.prepare(
      `SELECT campaign_id, organization_id, revision, facts, state, last_hash
        FROM participations WHERE id = ?`,
    ),
    tasks: database.prepare(
      'SELECT id, state FROM tasks WHERE participation_id = ? AND (task_key IN (?))',
    ),
    update: database.prepare(
      'UPDATE participations SET revision = ?, last_hash = ? WHERE id = ? AND revision = ?',
    ),
    task: database.prepare(
      `UPDATE tasks SET outcome = ?, progress = ?, standing = ?, light = ?, owed = ?, past = ?,
        due_at = ?, due_on = ?, owner = ?, state = ?, updated_at = ? WHERE id = ?`,
    ),
    record: database.prepare(
      `INSERT INTO records (participation_id, seq, command_id, request_digest, at, actor, command,
        entries, reply, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    clear: database.prepare(
      `DELETE FROM timers WHERE participation_id = ? AND task_key = ? AND name IN (${marks(own)})`,
    ),
    set: database.prepare(
      `INSERT INTO timers (${timerColumns.join(', ')}) VALUES ${own
        .map(() => `(${marks(timerColumns)})`)
        .join(', ')}`,
    ),
    commit: database.prepare('COMMIT'),
  };
  const timerValues = own.flatMap((row) => Object.values(row));
  let turn = 0;
  return {
    next() {
      const record = records[turn % 2];
      const task = states[turn % 2];
      const clears = turn % 2 === 0;
      turn += 1;
      statements.begin.run();
      const [row] = statements.participation.all([participation.id]);
      statements.tasks.all([participation.id, taskKey]);
      const seq = row.revision + 1;
      const hash = createHash('sha256').update(String(seq)).digest('hex');
      statements.update.run([seq, hash, participation.id, row.revision]);
      statements.task.run([
        task.outcome,
        task.progress,
        task.standing,
        task.light,
        task.owed,
        task.past,
        task.due_at,
        task.due_on,
        task.owner,
        task.state,
        task.updated_at,
        task.id,
      ]);
      statements.record.run([
        participation.id,
        seq,
        randomUUID(),
        record.request_digest,
        record.at,
        record.actor,
        record.command,
        record.entries,
        record.reply,
        row.last_hash,
        hash,
      ]);
      if (clears) statements.clear.run([participation.id, taskKey, ...own.map(({ name }) => name)]);
      else statements.set.run(timerValues);
      statements.commit.run();
    },
    close: () => database.close(),
  };
}

function marks(values) {
  return values.map(() => '?').join(', ');
}
