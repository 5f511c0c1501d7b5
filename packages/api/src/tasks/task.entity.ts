import type { Light, Outcome, Standing, TaskState } from '@muster/engine';
import { Entity, Index } from 'typeorm';

import {
  DateColumn,
  InstantColumn,
  JsonColumn,
  KeyColumn,
  LongWordColumn,
  WordColumn,
  YesOrNoColumn,
} from '../persistence/columns.js';

/** One task of a participation: its whole state, and beside it what lists and boards ask for. */
@Entity('tasks')
@Index('tasks_key', ['participationId', 'taskKey'], { unique: true })
@Index('tasks_organization', ['organizationId', 'campaignId'])
@Index('tasks_campaign', ['campaignId', 'activity'])
@Index('tasks_list', ['campaignId', 'id'])
@Index('tasks_board', [
  'campaignId',
  'participationId',
  'activity',
  'outcome',
  'standing',
  'light',
  'owed',
  'organizationId',
])
export class TaskEntity {
  @KeyColumn() id: string;
  @WordColumn('participation_id') participationId: string;
  @WordColumn('campaign_id') campaignId: string;
  @WordColumn('organization_id') organizationId: string;
  @LongWordColumn('task_key', 200) taskKey: string;
  @WordColumn('activity') activity: string;
  @WordColumn('outcome') outcome: Outcome;
  /** The state of the lifecycle. */
  @WordColumn('progress') progress: string;
  @WordColumn('standing') standing: Standing;
  @WordColumn('light') light: Light;
  @YesOrNoColumn('owed') owed: boolean;
  @YesOrNoColumn('past') past: boolean;
  /** The first instant that is late. */
  @InstantColumn('due_at', { nullable: true }) dueAt: number | null;
  /** The last day in time. */
  @DateColumn('due_on', { nullable: true }) dueOn: string | null;
  /** `unit`, `person:<code>`, `role:<name>` or `body:<name>`. */
  @LongWordColumn('owner', 120) owner: string;
  @JsonColumn('state') state: TaskState;
  @InstantColumn('updated_at') updatedAt: number;
}
