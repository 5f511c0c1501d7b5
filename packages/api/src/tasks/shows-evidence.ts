import type { CompiledActivity, TaskState } from '@muster/engine';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import { bodiesOf } from '../campaigns/read-reach.js';
import type { Principal } from '../common/principal.js';

/**
 * Whether somebody who may see a task sees its evidence too. A draft is between the unit and
 * itself: organizers who do not own the task are shown evidence once it was handed in, and that of
 * cases, which are reported whole.
 */
export function showsEvidence(
  principal: Principal,
  campaign: Pick<RunningCampaign, 'bodies' | 'compiled'>,
  organizationId: string,
  { activity, owner, snapshot }: Pick<TaskState, 'activity' | 'owner' | 'snapshot'>,
): boolean {
  if (principal.role !== 'organizer' || principal.organizationId === organizationId) return true;
  if (snapshot.context.handed !== undefined) return true;
  if (owner.kind === 'body' && bodiesOf(principal, campaign).includes(owner.body)) return true;
  const compiled = campaign.compiled.activities.get(activity);
  return compiled !== undefined && isCase(compiled);
}

function isCase({ fanOut }: CompiledActivity): boolean {
  return fanOut.factors.some(({ kind }) => kind === 'case');
}
