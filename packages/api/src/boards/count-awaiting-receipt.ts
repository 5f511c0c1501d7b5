import type { CompiledCampaign } from '@muster/engine';

import type { SqlCondition, SqlSession } from '../persistence/index.js';
import { inStates, waitingStates } from '../tasks/list-waiting-states.js';

/** Open tasks `t` in a state that waits for receivers. */
export function awaitsReceipt(compiled: CompiledCampaign): SqlCondition {
  const states = inStates(
    waitingStates(compiled).filter(({ parties }) => parties.includes('receiver')),
  );
  return { sql: `t.outcome = 'open' AND ${states.sql}`, values: states.values };
}

/** How many tasks of each participation wait for a receipt; `where` speaks of the tasks as `t`. */
export async function countAwaitingReceipt(
  tx: SqlSession,
  compiled: CompiledCampaign,
  where: SqlCondition,
): Promise<ReadonlyMap<string, number>> {
  const waits = awaitsReceipt(compiled);
  const rows = await tx.query<{ participation_id: string; tasks: number }>(
    `SELECT t.participation_id, COUNT(*) AS tasks FROM tasks t
      WHERE ${where.sql} AND ${waits.sql} GROUP BY t.participation_id`,
    [...where.values, ...waits.values],
  );
  return new Map(rows.map((row) => [row.participation_id, row.tasks]));
}
