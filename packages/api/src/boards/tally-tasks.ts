import type { Light, Outcome, Standing } from '@muster/engine';

import type { SqlCondition, SqlSession } from '../persistence/index.js';
import { type ActivityTally, NO_TALLY } from './standing-of-unit.js';

/** Tasks that are alike in all that a board tells apart. */
export interface AlikeTasks {
  readonly participation_id: string;
  readonly activity: string;
  readonly outcome: Outcome;
  readonly standing: Standing;
  readonly light: Light;
  readonly owed: number;
  readonly tasks: number;
}

const ALIKE = 't.participation_id, t.activity, t.outcome, t.standing, t.light, t.owed';

/**
 * Counts tasks in one pass, by participation and activity; `where` speaks of the tasks as `t`. The
 * database reads the index tasks_board in its own order: no task is loaded and nothing is sorted.
 */
export async function tallyTasks(
  tx: SqlSession,
  where: SqlCondition,
): Promise<ReadonlyMap<string, readonly ActivityTally[]>> {
  const rows = await tx.query<AlikeTasks>(
    `SELECT ${ALIKE}, COUNT(*) AS tasks FROM tasks t WHERE ${where.sql} GROUP BY ${ALIKE}`,
    where.values,
  );
  return tally(rows);
}

/** Sums up what belongs to one participation and activity. Lights and debts are of owed tasks alone. */
export function tally(rows: readonly AlikeTasks[]): ReadonlyMap<string, readonly ActivityTally[]> {
  const tallies = new Map<string, Map<string, Mutable<ActivityTally>>>();
  for (const row of rows) {
    const ofUnit = tallies.get(row.participation_id) ?? new Map<string, Mutable<ActivityTally>>();
    tallies.set(row.participation_id, ofUnit);
    const sums = ofUnit.get(row.activity) ?? { ...NO_TALLY, activity: row.activity };
    ofUnit.set(row.activity, sums);
    add(sums, row);
  }
  return new Map([...tallies].map(([id, ofUnit]) => [id, [...ofUnit.values()]]));
}

type Mutable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

function add(sums: Mutable<ActivityTally>, row: AlikeTasks): void {
  const { outcome, standing, light, tasks } = row;
  if (row.owed !== 1) {
    if (outcome === 'done') sums.extra += tasks;
    return;
  }
  if (outcome === 'retired') return;
  sums.owed += tasks;
  if (light !== 'none') sums[light] += tasks;
  if (outcome !== 'open') {
    sums[outcome === 'not-applicable' ? 'notApplicable' : outcome] += tasks;
    return;
  }
  sums.open += tasks;
  if (standing === 'overdue') sums.overdue += tasks;
  if (standing === 'due-soon') sums.dueSoon += tasks;
}
