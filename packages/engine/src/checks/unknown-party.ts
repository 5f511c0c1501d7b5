import type { Check } from './check.js';
import { BUILT_IN_PARTIES, bodiesOf, rolesOf } from './parties.js';
import { unknownNames } from './unknown-name.js';

export const unknownParty: Check = {
  code: 'unknown-party',
  severity: 'error',
  title: 'Somebody who acts, owns, or is written to is no built-in party, no role and no body.',
  run: ({ campaign, parties }) =>
    unknownNames(
      parties
        .filter(({ as }) => as !== 'receiver')
        .map(({ party, path }) => ({ name: party, path })),
      [...BUILT_IN_PARTIES, ...rolesOf(campaign), ...bodiesOf(campaign)],
      'party',
      ['roles'],
    ),
};
