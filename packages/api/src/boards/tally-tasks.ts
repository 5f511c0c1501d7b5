import type { SqlCondition, SqlSession } from '../persistence/index.js';
import type { ActivityTally } from './standing-of-unit.js';

interface TallyRow extends Omit<ActivityTally, 'notApplicable' | 'dueSoon'> {
  readonly participation_id: string;
  readonly not_applicable: number;
  readonly due_soon: number;
}

const count = (condition: string, name: string) =>
  `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${name}`;

// Only columns of the index tasks_board: the tasks themselves, with all their state, are not read.
const TALLY = [
  count("t.owed = 1 AND t.outcome <> 'retired'", 'owed'),
  count("t.owed = 1 AND t.outcome = 'done'", 'done'),
  count("t.owed = 1 AND t.outcome = 'waived'", 'waived'),
  count("t.owed = 1 AND t.outcome = 'not-applicable'", 'not_applicable'),
  count("t.owed = 0 AND t.outcome = 'done'", 'extra'),
  count("t.owed = 1 AND t.outcome = 'open'", 'open'),
  count("t.owed = 1 AND t.outcome = 'open' AND t.standing = 'overdue'", 'overdue'),
  count("t.owed = 1 AND t.outcome = 'open' AND t.standing = 'due-soon'", 'due_soon'),
  count("t.owed = 1 AND t.light = 'green'", 'green'),
  count("t.owed = 1 AND t.light = 'yellow'", 'yellow'),
  count("t.owed = 1 AND t.light = 'red'", 'red'),
].join(', ');

/** Counts tasks in one pass, by participation and activity; `where` speaks of the tasks as `t`. */
export async function tallyTasks(
  tx: SqlSession,
  where: SqlCondition,
): Promise<ReadonlyMap<string, readonly ActivityTally[]>> {
  const rows = await tx.query<TallyRow>(
    `SELECT t.participation_id, t.activity, ${TALLY} FROM tasks t
      WHERE ${where.sql} GROUP BY t.participation_id, t.activity`,
    where.values,
  );
  const tallies = new Map<string, ActivityTally[]>();
  for (const row of rows) {
    const { participation_id: participation, not_applicable, due_soon, ...numbers } = row;
    const tally = { ...numbers, notApplicable: not_applicable, dueSoon: due_soon };
    const known = tallies.get(participation);
    if (known) known.push(tally);
    else tallies.set(participation, [tally]);
  }
  return tallies;
}
