import type { Check } from './check.js';
import { findCycles } from './cycles.js';
import { own } from './own.js';

export const groupCycle: Check = {
  code: 'group-cycle',
  severity: 'error',
  title: 'A group contains itself, perhaps by way of others.',
  *run({ campaign }) {
    const { groups = {} } = campaign;
    for (const cycle of findCycles(Object.keys(groups), (name) => own(groups, name)?.of ?? [])) {
      const [name = '', next = name] = cycle;
      yield {
        path: ['groups', name, 'of', own(groups, name)?.of.indexOf(next) ?? 0],
        message: `The group ${name} contains itself: ${[...cycle, name].join(' -> ')}`,
      };
    }
  },
};
