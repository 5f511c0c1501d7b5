import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const activityWithoutClause: Check = {
  code: 'activity-without-clause',
  severity: 'warning',
  title: 'An activity serves no clause of the notice.',
  *run({ campaign }) {
    for (const [name, { why }] of entriesOf(campaign.activities)) {
      if (why.length > 0) continue;
      yield {
        path: ['activities', name, 'why'],
        message: `${name} names no clause of the notice that asks for it`,
      };
    }
  },
};
