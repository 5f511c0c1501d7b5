import { nearestName } from '../diagnostics/index.js';
import type { Check } from './check.js';
import { eachNames, fanOutWords } from './fan-out-words.js';
import { entriesOf } from './own.js';
import { bodiesOf } from './parties.js';
import { listNames } from './words.js';

export const unknownFanOut: Check = {
  code: 'unknown-fan-out',
  severity: 'error',
  title: '`for` names nothing that an activity can be for.',
  *run({ campaign }) {
    for (const [activity, value] of entriesOf(campaign.activities)) {
      for (const { words, path, factor } of fanOutWords(campaign, activity, value)) {
        if (factor !== undefined) continue;
        const [verb = '', name = ''] = words.split(' ');
        const known = verb === 'body' ? bodiesOf(campaign) : eachNames(campaign);
        const noun = verb === 'body' ? 'body' : 'category, group, role, register or period group';
        yield {
          path,
          within: { offset: verb.length + 1, length: name.length },
          message: `There is no ${noun} ${name}; known: ${listNames(known)}`,
          suggestion: nearestName(name, known),
          unlessMeant: ['groups', 'roles', 'registers', 'periods'],
        };
      }
    }
  },
};
