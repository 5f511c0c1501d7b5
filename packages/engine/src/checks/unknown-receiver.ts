import type { Check } from './check.js';
import { bodiesOf } from './parties.js';
import { unknownNames } from './unknown-name.js';

export const unknownReceiver: Check = {
  code: 'unknown-receiver',
  severity: 'error',
  title: 'A receiver is not one of the bodies.',
  run: ({ campaign, parties }) =>
    unknownNames(
      parties
        .filter(({ as }) => as === 'receiver')
        .map(({ party, path }) => ({ name: party, path })),
      bodiesOf(campaign),
      'body',
    ),
};
