import type { Campaign } from '../dsl/index.js';

/** Names of dates that the language gives. */
export const BUILT_IN_DATES = [
  'window',
  'publication',
  'enrolment',
  'occurrence',
  'opening',
  'due',
  'closes',
  'expiry',
  'archive',
  'now',
] as const;

/** Every name that any date may mention. */
export function dateNames(campaign: Campaign): string[] {
  return [
    'window',
    ...Object.keys(campaign.dates ?? {}),
    ...Object.keys(campaign.phases ?? {}),
    ...Object.values(campaign.periods ?? {}).flatMap(({ of }) => Object.keys(of)),
  ];
}

/** Every name of days that is known beforehand: dates and whole groups of periods. */
export function daysNames(campaign: Campaign): string[] {
  return [...dateNames(campaign), ...Object.keys(campaign.periods ?? {})];
}
