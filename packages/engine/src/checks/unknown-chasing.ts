import type { Check } from './check.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownChasing: Check = {
  code: 'unknown-chasing',
  severity: 'error',
  title: 'An activity names a chasing policy that neither the campaign nor its types define.',
  run: ({ campaign }) =>
    unknownNames(
      entriesOf(campaign.activities).flatMap(([activity, { chase }]) =>
        chase === undefined ? [] : [{ name: chase, path: ['activities', activity, 'chase'] }],
      ),
      Object.keys(campaign.chasing),
      'chasing policy',
      ['chasing'],
    ),
};
