import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownClause: Check = {
  code: 'unknown-clause',
  severity: 'error',
  title: {
    en: '`why` names a clause that is not in the clause list.',
    'zh-CN': '`why` 所指的条款不在条款清单中。',
  },
  why: {
    en: 'The activity would seem to be demanded by something that the notice does not say.',
    'zh-CN': '活动看似有依据，而通知中并无此条。',
  },
  remedy: {
    en: 'Correct the number, or add the clause to the list.',
    'zh-CN': '更正编号，或把该条款补入清单。',
  },
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
          nouns.clause,
        ),
};
