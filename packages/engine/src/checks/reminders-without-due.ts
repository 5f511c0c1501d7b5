import type { Check } from './check.js';
import { entriesOf, own } from './own.js';

export const remindersWithoutDue: Check = {
  code: 'reminders-without-due',
  severity: 'warning',
  title: 'An activity is chased, but nothing of it is ever due.',
  *run({ campaign }) {
    for (const [name, { chase, due, lifecycle }] of entriesOf(campaign.activities)) {
      if (chase === undefined || due !== undefined || lifecycle === undefined) continue;
      const states = own(campaign.lifecycles, lifecycle)?.states;
      if (states === undefined || Object.values(states).some(({ within }) => within !== undefined))
        continue;
      yield {
        path: ['activities', name, 'chase'],
        message: `${name} has no due date, and no state of ${lifecycle} has a time limit: nothing is ever chased`,
        lacksIn: ['activities', name],
      };
    }
  },
};
