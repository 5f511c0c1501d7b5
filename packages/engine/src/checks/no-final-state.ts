import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const noFinalState: Check = {
  code: 'no-final-state',
  severity: 'error',
  title: 'A lifecycle has no final state, so nothing is ever done.',
  *run({ campaign }) {
    for (const [name, { states }] of entriesOf(campaign.lifecycles)) {
      if (Object.values(states).some(({ final }) => final === true)) continue;
      yield {
        path: ['lifecycles', name],
        part: 'key',
        message: `No state of ${name} is final; mark where it ends with final: true`,
        lacksIn: ['lifecycles', name],
      };
    }
  },
};
