import type { Facts, ParticipationState, TaskState } from '@muster/engine';

import { placeholders } from '../persistence/insert-rows.js';
import type { SqlSession } from '../persistence/index.js';

export interface ReadState {
  readonly state: ParticipationState;
  /** The ids of its tasks by their keys. */
  readonly taskIds: ReadonlyMap<string, string>;
}

/** The states of some participations that were found to be in reach, with all or some of their tasks. */
export async function readStates(
  tx: SqlSession,
  ids: readonly string[],
  taskKeys?: readonly string[],
): Promise<ReadonlyMap<string, ReadState>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: string; facts: string; state: string }>(
    `SELECT id, facts, state FROM participations WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  const tasks =
    taskKeys?.length === 0
      ? []
      : await tx.query<{ id: string; participation_id: string; state: string }>(
          `SELECT id, participation_id, state FROM tasks WHERE participation_id IN (${placeholders(ids)})
            ${taskKeys === undefined ? '' : `AND task_key IN (${placeholders(taskKeys)})`}`,
          [...ids, ...(taskKeys ?? [])],
        );
  const byParticipation = new Map<string, { id: string; task: TaskState }[]>();
  for (const { id, participation_id, state } of tasks) {
    const found = { id, task: JSON.parse(state) as TaskState };
    const known = byParticipation.get(participation_id);
    if (known) known.push(found);
    else byParticipation.set(participation_id, [found]);
  }
  return new Map(
    rows.map((row) => {
      const own = byParticipation.get(row.id) ?? [];
      return [
        row.id,
        {
          state: {
            ...(JSON.parse(row.state) as Omit<ParticipationState, 'facts' | 'tasks'>),
            facts: JSON.parse(row.facts) as Facts,
            tasks: Object.fromEntries(own.map(({ task }) => [task.key, task])),
          },
          taskIds: new Map(own.map(({ id, task }) => [task.key, id])),
        },
      ];
    }),
  );
}
