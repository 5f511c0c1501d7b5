import type { Light } from '@muster/engine';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import type { Principal } from '../common/principal.js';
import type { Words } from '../campaigns/read-words.js';
import type { SqlCondition, SqlSession } from '../persistence/index.js';
import {
  activityTitle,
  itemTitle,
  type NamedTask,
  OWNING_PERSON,
  ownerViewOf,
} from '../tasks/read-task-words.js';
import { visibleAmong } from '../tasks/task-sight.js';
import type { DebtView } from './board.dto.js';

export interface DebtRow extends NamedTask {
  readonly id: string;
  readonly campaign_id: string;
  readonly participation_id: string;
  readonly due_on: string | null;
  readonly light: Light;
}

/** Who asks of which campaign, and when (epoch ms). */
export interface DebtAsker {
  readonly principal: Principal;
  readonly campaign: RunningCampaign;
  readonly now: number;
}

/**
 * The tasks that are owed and overdue, longest first, at most `most` of each participation, and
 * of these those that the asker may see;
 * `where` speaks of the tasks as `t`.
 */
export async function listDebts(
  tx: SqlSession,
  where: SqlCondition,
  most: number,
  { principal, campaign, now }: DebtAsker,
): Promise<ReadonlyMap<string, readonly DebtRow[]>> {
  const debts = new Map<string, DebtRow[]>();
  if (most === 0) return debts;
  // The inner query reads an index alone; only what is shown is looked up.
  const rows = await tx.query<DebtRow>(
    `SELECT t.id, t.campaign_id, t.participation_id, t.task_key, t.activity, t.owner, t.due_on, t.light,
        p.name AS person_name
      FROM (
        SELECT t.id, ROW_NUMBER() OVER (PARTITION BY t.participation_id ORDER BY t.due_at, t.id) AS place
        FROM tasks t
        WHERE t.owed = 1 AND t.outcome = 'open' AND t.standing = 'overdue' AND ${where.sql}
      ) ranked
      JOIN tasks t ON t.id = ranked.id
      ${OWNING_PERSON}
      WHERE ranked.place <= ?
      ORDER BY t.participation_id, ranked.place`,
    [...where.values, most],
  );
  for (const row of await visibleAmong(tx, principal, [campaign], rows, now)) {
    const known = debts.get(row.participation_id);
    if (known) known.push(row);
    else debts.set(row.participation_id, [row]);
  }
  return debts;
}

export function debtViewOf({ compiled }: RunningCampaign, row: DebtRow, words: Words): DebtView {
  const item = itemTitle(compiled, row, words);
  return {
    taskId: row.id,
    key: row.task_key,
    title: activityTitle(compiled, row.activity, words),
    ...(item !== undefined && { item }),
    owner: ownerViewOf(compiled, row, words),
    ...(row.due_on !== null && { dueOn: row.due_on }),
    light: row.light,
  };
}
