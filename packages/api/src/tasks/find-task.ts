import type { TaskState, Values } from '@muster/engine';

import type {
  CompiledCampaigns,
  RunningCampaign,
} from '../campaigns/compiled-campaigns.service.js';
import { CampaignReach } from '../campaigns/read-reach.js';
import type { Principal } from '../common/principal.js';
import { notFound } from '../common/problem.js';
import type { SqlSession } from '../persistence/index.js';
import { visibleAmong } from './task-sight.js';

/** Where a participation belongs, for somebody who may see it. */
export interface FoundParticipation {
  readonly participationId: string;
  readonly organizationId: string;
  readonly campaign: RunningCampaign;
}

export interface FoundTask extends FoundParticipation {
  readonly key: string;
  readonly activity: string;
  /** What is filled in so far. */
  readonly present: Values;
}

/** Finds a participation that somebody may see. @throws Problem `not-found` */
export async function findParticipation(
  tx: SqlSession,
  campaigns: CompiledCampaigns,
  principal: Principal,
  id: string,
): Promise<FoundParticipation> {
  const [row] = await tx.query<{ campaign_id: string }>(
    'SELECT campaign_id FROM participations WHERE id = ?',
    [id],
  );
  if (!row) throw notFound('participation');
  const campaign = await campaigns.campaign(tx, row.campaign_id);
  const reach = CampaignReach.of(principal, [campaign]).condition('campaign_id', 'organization_id');
  const [seen] = await tx.query<{ organization_id: string }>(
    `SELECT organization_id FROM participations WHERE id = ? AND ${reach.sql}`,
    [id, ...reach.values],
  );
  if (!seen) throw notFound('participation');
  return { participationId: id, organizationId: seen.organization_id, campaign };
}

/** Finds a task that somebody may see. @throws Problem `not-found` */
export async function findTask(
  tx: SqlSession,
  campaigns: CompiledCampaigns,
  principal: Principal,
  id: string,
  now: number,
): Promise<FoundTask> {
  const [row] = await tx.query<{
    participation_id: string;
    campaign_id: string;
    task_key: string;
    activity: string;
  }>('SELECT participation_id, campaign_id, task_key, activity FROM tasks WHERE id = ?', [id]);
  if (!row) throw notFound('task');
  const campaign = await campaigns.campaign(tx, row.campaign_id);
  const reach = CampaignReach.of(principal, [campaign]).condition('campaign_id', 'organization_id');
  const [seen] = await tx.query<{ organization_id: string; state: string }>(
    `SELECT organization_id, state FROM tasks WHERE id = ? AND ${reach.sql}`,
    [id, ...reach.values],
  );
  if (!seen) throw notFound('task');
  const [visible] = await visibleAmong(tx, principal, [campaign], [row], now);
  if (!visible) throw notFound('task');
  return {
    participationId: row.participation_id,
    organizationId: seen.organization_id,
    campaign,
    key: row.task_key,
    activity: row.activity,
    present: (JSON.parse(seen.state) as TaskState).evidence,
  };
}
