import type { Campaign } from '../dsl/index.js';

/** Names of dates that the language gives. */
export const BUILT_IN_DATES = [
  'window',
  'publication',
  'enrolment',
  'occurrence',
  'opening',
  'now',
] as const;

/** Every name that any date may mention. */
export function dateNames(campaign: Campaign): string[] {
  return [
    'window',
    ...Object.keys(campaign.dates ?? {}),
    ...Object.values(campaign.periods ?? {}).flatMap(({ of }) => Object.keys(of)),
  ];
}
