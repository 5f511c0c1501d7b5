import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf } from './own.js';

export const caseWithoutRules: Check = {
  code: 'case-without-rules',
  severity: 'error',
  title:
    'An activity is for cases and nothing opens one, or it says who reports cases and is for none.',
  *run({ campaign, events }) {
    const opened = new Set(events.flatMap(({ effect }) => effect?.open?.activity ?? []));
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const factors = fanOutWords(campaign, name, activity);
      const forCase = factors.find(({ factor }) => factor?.kind === 'case');
      if (forCase !== undefined && activity.case === undefined && !opened.has(name)) {
        yield {
          path: forCase.path,
          message: `Nobody can open a case of ${name}: say who reports one (case: { by: … }), or open it by an effect`,
          lacksIn: ['activities', name],
        };
      }
      const known = factors.every(({ factor }) => factor !== undefined);
      if (forCase === undefined && activity.case !== undefined && known) {
        yield {
          path: ['activities', name, 'case'],
          part: 'key',
          message: `${name} says who reports cases, but is not for each case`,
          related: [{ path: ['activities', name, 'for'], message: 'for this' }],
        };
      }
    }
  },
};
