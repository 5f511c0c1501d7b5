import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { own } from './own.js';

export const opensNoCase: Check = {
  code: 'opens-no-case',
  severity: 'error',
  title: 'An effect opens a case of an activity that is not for cases.',
  *run({ campaign, events }) {
    for (const { effect, path } of events) {
      const name = effect?.open?.activity;
      const activity = name === undefined ? undefined : own(campaign.activities, name);
      if (name === undefined || activity === undefined) continue;
      const factors = fanOutWords(campaign, name, activity);
      if (factors.some(({ factor }) => factor === undefined || factor.kind === 'case')) continue;
      yield {
        path: [...path, 'effect', 'open', 'activity'],
        message: `${name} is not for each case, so no case of it can be opened`,
        related: [{ path: ['activities', name, 'for'], message: 'for this' }],
      };
    }
  },
};
