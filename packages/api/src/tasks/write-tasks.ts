import {
  type CompiledCampaign,
  progressOf,
  standingOf,
  type TaskState,
  lightOf,
} from '@muster/engine';

import { unprocessable } from '../common/problem.js';
import { insertRows } from '../persistence/insert-rows.js';
import type { SqlSession, SqlValue } from '../persistence/sql-session.js';
import { ownerText } from './owner-text.js';

/** The column that holds a task's key is this wide. */
const LONGEST_KEY = 200;

const MOVING = [
  'outcome',
  'progress',
  'standing',
  'light',
  'owed',
  'past',
  'due_at',
  'due_on',
  'owner',
  'state',
  'updated_at',
];
const COLUMNS = [
  'id',
  'participation_id',
  'campaign_id',
  'organization_id',
  'task_key',
  'activity',
  ...MOVING,
];
const UPDATE = `UPDATE tasks SET ${MOVING.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`;

export interface TaskOwners {
  readonly id: string;
  readonly campaignId: string;
  readonly organizationId: string;
  readonly compiled: CompiledCampaign;
}

/** A task to be written, and its id; `isNew` where there is no row yet. */
export interface ChangedTask {
  readonly id: string;
  readonly isNew: boolean;
  readonly task: TaskState;
}

export async function writeTasks(
  tx: SqlSession,
  participation: TaskOwners,
  changed: readonly ChangedTask[],
  now: number,
): Promise<void> {
  const { compiled } = participation;
  const added: SqlValue[][] = [];
  for (const { id, isNew, task } of changed) {
    if (!isNew) {
      await tx.execute(UPDATE, [...movingValues(compiled, task, now), id]);
      continue;
    }
    if (task.key.length > LONGEST_KEY) {
      throw unprocessable('case-too-long', 'What tells the case from others is too long.');
    }
    added.push([
      id,
      participation.id,
      participation.campaignId,
      participation.organizationId,
      task.key,
      task.activity,
      ...movingValues(compiled, task, now),
    ]);
  }
  await insertRows(tx, 'tasks', COLUMNS, added);
}

function movingValues(compiled: CompiledCampaign, task: TaskState, now: number): SqlValue[] {
  return [
    task.outcome,
    progressOf(task),
    standingOf(task),
    lightOf(compiled, task),
    task.owed ? 1 : 0,
    task.past ? 1 : 0,
    task.snapshot.context.dueAt ?? null,
    task.dueOn ?? null,
    ownerText(task.owner),
    JSON.stringify(task),
    now,
  ];
}
