import type { Light, Outcome, Standing } from '@muster/engine';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import type { Words } from '../campaigns/read-words.js';
import type { ParticipationRow } from '../participations/read-participation-rows.js';
import { organizationBriefOf } from '../participations/read-participation-view.js';
import type { TaskSummaryView } from './list-tasks.dto.js';
import {
  activityTitle,
  itemTitle,
  type NamedTask,
  OWNING_PERSON,
  ownerViewOf,
} from './read-task-words.js';

export type TaskRow = NamedTask &
  Pick<ParticipationRow, 'campaign_id' | 'organization_id' | 'code' | 'name' | 'category'> & {
    readonly id: string;
    readonly participation_id: string;
    readonly outcome: Outcome;
    readonly progress: string;
    readonly standing: Standing;
    readonly light: Light;
    readonly owed: number;
    readonly past: number;
    readonly due_at: number | null;
    readonly due_on: string | null;
  };

export const TASK_COLUMNS = `t.id, t.participation_id, t.campaign_id, t.organization_id, t.task_key,
  t.activity, t.outcome, t.progress, t.standing, t.light, t.owed, t.past, t.due_at, t.due_on, t.owner,
  p.name AS person_name, o.code, o.name, o.category`;
export const TASKS = `tasks t JOIN organizations o ON o.id = t.organization_id ${OWNING_PERSON}`;

export function taskSummaryOf(
  campaign: RunningCampaign,
  row: TaskRow,
  words: Words,
): TaskSummaryView {
  const { compiled } = campaign;
  const item = itemTitle(compiled, row, words);
  const stateTitle = stateTitleOf(campaign, row, words);
  return {
    id: row.id,
    campaignId: row.campaign_id,
    participationId: row.participation_id,
    organization: organizationBriefOf(campaign, row, words),
    key: row.task_key,
    activity: row.activity,
    title: activityTitle(compiled, row.activity, words),
    ...(item !== undefined && { item }),
    state: row.progress,
    ...(stateTitle !== undefined && { stateTitle }),
    outcome: row.outcome,
    standing: row.standing,
    light: row.light,
    owed: row.owed === 1,
    past: row.past === 1,
    owner: ownerViewOf(compiled, row, words),
    ...(row.due_at !== null && { dueAt: row.due_at }),
    ...(row.due_on !== null && { dueOn: row.due_on }),
  };
}

/** The task that stands for an empty set has a lifecycle of its own. */
function stateTitleOf(
  { compiled }: RunningCampaign,
  row: Pick<TaskRow, 'activity' | 'task_key' | 'progress'>,
  words: Words,
): string | undefined {
  const activity = compiled.activities.get(row.activity);
  const isEmpty = row.task_key === `${row.activity}/none`;
  const lifecycle = (isEmpty ? activity?.whenEmpty : undefined) ?? activity?.main;
  return words.titled(lifecycle?.lifecycle.states[row.progress]).title;
}
