import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf } from './own.js';

export const activityForNobody: Check = {
  code: 'activity-for-nobody',
  severity: 'error',
  title: 'No category of units has everything that an activity is for.',
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const factors = fanOutWords(campaign, name, activity);
      let left: ReadonlySet<string> | undefined;
      for (const { words, path, categories } of factors) {
        if (categories === undefined) continue;
        const before = left;
        left = new Set([...categories].filter((category) => before?.has(category) ?? true));
        if (left.size > 0) continue;
        yield {
          path,
          message:
            before === undefined
              ? `No category of units has ${words.replace(/^each /, '')}, so nobody ever has ${name}`
              : `No category of units that is named before has ${words.replace(/^each /, '')} too (${[...before].join(', ')}), so nobody ever has ${name}`,
          lacksIn: ['groups'],
        };
        break;
      }
    }
  },
};
