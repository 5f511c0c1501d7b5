import type { Check } from './check.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownClause: Check = {
  code: 'unknown-clause',
  severity: 'error',
  title: '`why` names a clause that is not in the clause list.',
  run: ({ campaign }) =>
    campaign.clauses.length === 0
      ? []
      : unknownNames(
          entriesOf(campaign.activities).flatMap(([activity, { why }]) =>
            why.map((id, index) => ({
              name: String(id),
              path: ['activities', activity, 'why', index],
            })),
          ),
          campaign.clauses.map(({ id }) => String(id)),
          'clause',
        ),
};
