import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const countsBeforeTheEnd: Check = {
  code: 'counts-before-the-end',
  severity: 'error',
  title: 'A state that is not final says what it counts as.',
  *run({ campaign }) {
    for (const [name, { states }] of entriesOf(campaign.lifecycles)) {
      for (const [state, { final, counts }] of entriesOf(states)) {
        if (final === true || counts === undefined) continue;
        const path = ['lifecycles', name, 'states', state];
        yield {
          path: [...path, 'counts'],
          message: `The state ${state} is not final, so it counts as nothing yet; final states count`,
          lacksIn: path,
        };
      }
    }
  },
};
