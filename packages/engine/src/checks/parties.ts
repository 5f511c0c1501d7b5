import type { Campaign } from '../dsl/index.js';

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
] as const;

export function rolesOf(campaign: Campaign): string[] {
  return Object.keys(campaign.roles ?? {});
}

export function bodiesOf(campaign: Campaign): string[] {
  return Object.keys(campaign.bodies);
}
