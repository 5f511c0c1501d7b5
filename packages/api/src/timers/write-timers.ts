import type { ParticipationState, TaskState } from '@muster/engine';

import { insertRows, placeholders } from '../persistence/insert-rows.js';
import type { SqlSession, SqlValue } from '../persistence/sql-session.js';

type Timers = TaskState['timers'];

const COLUMNS = [
  'participation_id',
  'task_key',
  'name',
  'generation',
  'due_at',
  'attempts',
  'retry_at',
];
const NONE: Timers = {};

/** Brings the rows of timers in line with the state, looking at the changed tasks alone. */
export async function writeTimers(
  tx: SqlSession,
  participationId: string,
  before: ParticipationState | undefined,
  after: ParticipationState,
  changed: readonly string[],
): Promise<void> {
  const added: SqlValue[][] = [];
  const bring = async (taskKey: string, were: Timers, are: Timers): Promise<void> => {
    if (were === are) return;
    const gone = Object.entries(were)
      .filter(([name, { generation }]) => are[name]?.generation !== generation)
      .map(([name]) => name);
    if (gone.length > 0) {
      await tx.execute(
        `DELETE FROM timers WHERE participation_id = ? AND task_key = ? AND name IN (${placeholders(gone)})`,
        [participationId, taskKey, ...gone],
      );
    }
    for (const [name, { generation, at }] of Object.entries(are)) {
      if (were[name]?.generation === generation) continue;
      added.push([participationId, taskKey, name, generation, at, 0, null]);
    }
  };
  await bring('', before?.timers ?? NONE, after.timers);
  for (const key of changed) {
    await bring(key, before?.tasks[key]?.timers ?? NONE, after.tasks[key]?.timers ?? NONE);
  }
  await insertRows(tx, 'timers', COLUMNS, added);
}
