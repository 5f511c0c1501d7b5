import type { Check } from './check.js';
import { findCycles } from './cycles.js';
import { entriesOf, own } from './own.js';

export const endlessMoves: Check = {
  code: 'endless-moves',
  severity: 'error',
  title: 'States move on by themselves in a circle, for ever.',
  *run({ campaign }) {
    for (const [name, { states }] of entriesOf(campaign.lifecycles)) {
      const next = (state: string) => {
        const to = own(states, state)?.after?.to;
        return to === undefined ? [] : [to];
      };
      for (const cycle of findCycles(Object.keys(states), next)) {
        yield {
          path: ['lifecycles', name, 'states', cycle[0] ?? '', 'after', 'to'],
          message: `By itself it goes round for ever: ${[...cycle, cycle[0]].join(' -> ')}`,
        };
      }
    }
  },
};
