import type { Activity, Campaign } from '../dsl/index.js';
import type { CheckContext } from './check-context.js';
import { entriesOf, groupBy, own } from './own.js';

/** The campaign itself, for events that another task sends. */
export const CAMPAIGN = 'campaign';

/** Parties that mean somebody by their part in a task. */
export const BUILT_IN_PARTIES = [
  'owner',
  'unit',
  'member',
  'reporter',
  'receiver',
  'supervisor',
  'lead',
  'issuer',
  'anyone',
  CAMPAIGN,
] as const;

export function rolesOf(campaign: Campaign): string[] {
  return Object.keys(campaign.roles ?? {});
}

export function bodiesOf(campaign: Campaign): string[] {
  return Object.keys(campaign.bodies);
}

/** The activities that use a lifecycle, or a policy. */
export function usersOf(
  context: CheckContext,
  kind: 'lifecycles' | 'chasing',
  name: string,
): readonly (readonly [string, Activity])[] {
  const users = context.remember(`users of ${kind}`, () => {
    const uses = entriesOf(context.campaign.activities).flatMap((entry) => {
      const [, activity] = entry;
      const names =
        kind === 'chasing' ? [activity.chase] : [activity.lifecycle, activity['when-empty']];
      return [...new Set(names)].flatMap((of) => (of === undefined ? [] : [{ of, entry }]));
    });
    return groupBy(uses, ({ of }) => of);
  });
  return (users.get(name) ?? []).map(({ entry }) => entry);
}

/** Parts that may be named at a place; undefined where others than those may be. */
export function partsFor(
  context: CheckContext,
  kind: 'activities' | 'lifecycles' | 'chasing',
  name: string,
): readonly string[] | undefined {
  const { campaign } = context;
  if (kind === 'activities') return Object.keys(own(campaign.activities, name)?.parties ?? {});
  return context.remember(`parts for ${kind} ${name}`, () => {
    const users = usersOf(context, kind, name);
    // The lifecycle of a type may be for activities that another campaign has.
    if (users.length === 0 && !context.isOwn([kind, name])) return undefined;
    const activities =
      users.length === 0
        ? Object.values(campaign.activities)
        : users.map(([, activity]) => activity);
    return [...new Set(activities.flatMap(({ parties }) => Object.keys(parties ?? {})))];
  });
}
