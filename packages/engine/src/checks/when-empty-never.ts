import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf } from './own.js';

export const whenEmptyNever: Check = {
  code: 'when-empty-never',
  severity: 'warning',
  title:
    '`when-empty` stands at an activity that has no set of people or rows that could be empty.',
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      if (activity['when-empty'] === undefined || activity.eligible !== undefined) continue;
      const factors = fanOutWords(campaign, name, activity);
      const sets = factors.some(
        ({ factor }) =>
          factor === undefined || factor.kind === 'role' || factor.kind === 'register',
      );
      if (sets) continue;
      yield {
        path: ['activities', name, 'when-empty'],
        part: 'key',
        message: `${name} is for no role, no register and no eligible people, so nothing is ever empty`,
        lacksIn: ['activities', name],
      };
    }
  },
};
