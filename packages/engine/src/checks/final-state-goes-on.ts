import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const finalStateGoesOn: Check = {
  code: 'final-state-goes-on',
  severity: 'error',
  title: 'A final state has events, a time limit or a move of its own, none of which can happen.',
  *run({ campaign }) {
    for (const [name, { states }] of entriesOf(campaign.lifecycles)) {
      for (const [state, value] of entriesOf(states)) {
        if (value.final !== true) continue;
        for (const key of ['on', 'after', 'within', 'waits-for'] as const) {
          if (value[key] === undefined) continue;
          const path = ['lifecycles', name, 'states', state];
          yield {
            path: [...path, key],
            part: 'key',
            message: `The state ${state} is final: ${key} never comes to anything`,
            related: [{ path: [...path, 'final'], message: 'final here' }],
          };
        }
      }
    }
  },
};
