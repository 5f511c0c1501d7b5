import { type ActivityState, type CompiledActivity, stateOfCounts } from '@muster/engine';

import { type ActivityTally, NO_TALLY, worstLight } from '../boards/standing-of-unit.js';
import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import type { Words } from '../campaigns/read-words.js';
import { bodyOfParticipation, type ParticipationRow } from './read-participation-rows.js';
import type {
  ActivityProgress,
  OrganizationBrief,
  ParticipationBrief,
} from './read-participations.dto.js';

export function organizationBriefOf(
  { bodies, compiled: { campaign } }: RunningCampaign,
  row: Pick<ParticipationRow, 'organization_id' | 'code' | 'name' | 'category'>,
  words: Words,
): OrganizationBrief {
  const brief = { id: row.organization_id, code: row.code, name: row.name };
  const body = bodyOfParticipation(bodies, row);
  if (body !== undefined) return { ...brief, body };
  if (row.category === null) return brief;
  // An organization may bear any category, also one that the campaign does not know.
  const category = Object.hasOwn(campaign.units, row.category)
    ? campaign.units[row.category]
    : undefined;
  return {
    ...brief,
    category: row.category,
    ...(category !== undefined && { categoryTitle: words.say(category.title) }),
  };
}

export function participationBriefOf(
  campaign: RunningCampaign,
  row: ParticipationRow,
  words: Words,
): ParticipationBrief {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    organization: organizationBriefOf(campaign, row, words),
    status: row.status,
    ...(row.enrolled_at !== null && { enrolledAt: row.enrolled_at }),
  };
}

/**
 * The activities that an organization may have tasks of, in the order of the definition.
 * @param hidden those that the asker sees only once there is a task to be seen
 */
export function activitiesOf(
  { compiled, bodies }: RunningCampaign,
  row: ParticipationRow,
  tallies: readonly ActivityTally[],
  hidden: readonly string[],
): CompiledActivity[] {
  const body = bodyOfParticipation(bodies, row);
  const shown = (name: string) =>
    !hidden.includes(name) || tallies.some(({ activity }) => activity === name);
  return [...compiled.activities.values()].filter(
    ({ name, fanOut: { factors, categories } }) =>
      shown(name) &&
      (body === undefined
        ? row.category !== null && categories?.has(row.category) === true
        : factors.some((factor) => factor.kind === 'body' && factor.bodies.includes(body))),
  );
}

/** How far the organization is with each of its activities. */
export function progressOfActivities(
  activities: readonly CompiledActivity[],
  tallies: readonly ActivityTally[],
  words: Words,
): ActivityProgress[] {
  const byName = new Map(tallies.map((tally) => [tally.activity, tally]));
  return activities.map((activity) => {
    const tally = byName.get(activity.name) ?? { ...NO_TALLY, activity: activity.name };
    const { activity: name, green: _, yellow: __, red: ___, ...numbers } = tally;
    const state: ActivityState = stateOfCounts(tally, activity.until);
    return {
      name,
      title: words.say(activity.activity.title),
      state,
      binding: activity.activity.binding ?? 'required',
      ...numbers,
      light: worstLight([tally]),
      reports: activity.fanOut.factors.some((factor) => factor.kind === 'case'),
    };
  });
}
