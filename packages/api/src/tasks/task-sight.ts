import { type Actor, maySee, SYSTEM } from '@muster/engine';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import { bodiesOf } from '../campaigns/read-reach.js';
import type { Principal } from '../common/principal.js';
import { findActor } from '../participations/find-actor.js';
import { type ReadState, readStates } from '../participations/read-states.js';
import { placeholders } from '../persistence/insert-rows.js';
import type { SqlCondition, SqlSession } from '../persistence/index.js';

/** Where a task is found. */
export interface PlacedTask {
  readonly campaign_id: string;
  readonly participation_id: string;
  readonly task_key: string;
  readonly activity: string;
}

/** Whether somebody issues a campaign, or watches over all of them. */
export function issues(principal: Principal, campaign: RunningCampaign): boolean {
  const { issuers, leadBody } = campaign.compiled;
  return (
    principal.role === 'administrator' ||
    bodiesOf(principal, campaign).some((body) => issuers.includes(body) || body === leadBody)
  );
}

/** The activities of a campaign that somebody cannot see before they open. */
export function hiddenActivities(principal: Principal, campaign: RunningCampaign): string[] {
  if (issues(principal, campaign)) return [];
  return Object.entries(campaign.compiled.campaign.activities).flatMap(([name, { hidden }]) =>
    hidden === undefined ? [] : [name],
  );
}

/** The tasks `t` that are not hidden from somebody. */
export function unhidden(
  principal: Principal,
  campaigns: readonly RunningCampaign[],
): SqlCondition {
  const parts = campaigns.flatMap((campaign): SqlCondition[] => {
    const activities = hiddenActivities(principal, campaign);
    if (activities.length === 0) return [];
    return [
      {
        sql: `NOT (t.campaign_id = ? AND t.activity IN (${placeholders(activities)})
          AND t.outcome = 'open' AND t.progress = 'pending')`,
        values: [campaign.id, ...activities],
      },
    ];
  });
  if (parts.length === 0) return { sql: '1 = 1', values: [] };
  return {
    sql: `(${parts.map(({ sql }) => sql).join(' AND ')})`,
    values: parts.flatMap(({ values }) => values),
  };
}

/** Two conditions at once. */
export function both(some: SqlCondition, others: SqlCondition): SqlCondition {
  return { sql: `${some.sql} AND ${others.sql}`, values: [...some.values, ...others.values] };
}

/**
 * Those of some tasks within reach that somebody may see. Only what an activity keeps from others is
 * looked up.
 */
export async function visibleAmong<Task extends PlacedTask>(
  tx: SqlSession,
  principal: Principal,
  campaigns: readonly RunningCampaign[],
  tasks: readonly Task[],
  now: number,
): Promise<Task[]> {
  if (principal.role === 'administrator') return [...tasks];
  const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  const kept = tasks.filter((task) => keepsToItself(byId.get(task.campaign_id), task.activity));
  if (kept.length === 0) return [...tasks];
  const states = await statesOf(tx, kept);
  const actors = new Map<string, Actor>();
  const seen: Task[] = [];
  for (const placed of tasks) {
    const campaign = byId.get(placed.campaign_id);
    if (campaign === undefined) continue;
    if (!keepsToItself(campaign, placed.activity)) {
      seen.push(placed);
      continue;
    }
    const actor = actors.get(campaign.id) ?? (await actorIn(tx, principal, campaign));
    actors.set(campaign.id, actor);
    const state = states.get(placed.participation_id)?.state;
    const task = state?.tasks[placed.task_key];
    if (state === undefined || task === undefined) continue;
    if (maySee({ compiled: campaign.compiled, state, task, now }, actor)) seen.push(placed);
  }
  return seen;
}

/** Who somebody is in a campaign; a stranger sees nothing that is kept to some. */
async function actorIn(
  tx: SqlSession,
  principal: Principal,
  campaign: RunningCampaign,
): Promise<Actor> {
  if (principal.role === 'administrator') return SYSTEM;
  return (await findActor(tx, principal, campaign)) ?? { kind: 'anonymous' };
}

function keepsToItself(campaign: RunningCampaign | undefined, name: string): boolean {
  const activity = campaign?.compiled.campaign.activities[name];
  return activity?.hidden !== undefined || activity?.['seen-by'] !== undefined;
}

function statesOf(
  tx: SqlSession,
  tasks: readonly PlacedTask[],
): Promise<ReadonlyMap<string, ReadState>> {
  const ids = [...new Set(tasks.map((task) => task.participation_id))];
  const keys = [...new Set(tasks.map((task) => task.task_key))];
  return readStates(tx, ids, keys);
}
