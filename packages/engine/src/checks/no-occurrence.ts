import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf, own } from './own.js';

export const noOccurrence: Check = {
  code: 'no-occurrence',
  severity: 'error',
  title: 'An activity is for each of a group of periods that has none.',
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      for (const { path, factor } of fanOutWords(campaign, name, activity)) {
        if (factor?.kind !== 'period') continue;
        const group = own(campaign.periods, factor.group);
        if (group === undefined || Object.keys(group.of).length > 0) continue;
        yield {
          path,
          message: `There is no ${factor.group}, so nobody ever has ${name}`,
          related: [{ path: ['periods', factor.group, 'of'], message: 'empty here' }],
        };
      }
    }
  },
};
