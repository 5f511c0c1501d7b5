import type { Check } from './check.js';
import { entriesOf } from './own.js';
import { unknownNames, type NameUse } from './unknown-name.js';

export const unknownState: Check = {
  code: 'unknown-state',
  severity: 'error',
  title: 'A lifecycle starts in, or leads to, a state that it does not have.',
  *run({ campaign, events }) {
    for (const [name, { start, states }] of entriesOf(campaign.lifecycles)) {
      const uses: NameUse[] = [{ name: start, path: ['lifecycles', name, 'start'] }];
      for (const { lifecycle, to, path } of events) {
        if (lifecycle === name && to !== undefined) uses.push({ name: to, path: [...path, 'to'] });
      }
      yield* unknownNames(uses, Object.keys(states), `state of ${name} called`);
    }
  },
};
