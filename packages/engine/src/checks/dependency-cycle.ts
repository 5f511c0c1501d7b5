import type { Check } from './check.js';
import { findCycles } from './cycles.js';
import { listAt, own } from './own.js';

export const dependencyCycle: Check = {
  code: 'dependency-cycle',
  severity: 'error',
  title: 'Activities wait for each other in a circle, so that none of them ever opens.',
  *run({ campaign: { activities } }) {
    const after = (name: string) =>
      listAt<string>(own(activities, name)?.after, ['activities', name, 'after']);
    const cycles = findCycles(Object.keys(activities), (name) => after(name).map((a) => a.value));
    for (const cycle of cycles) {
      const [name = '', next = name] = cycle;
      const use = after(name).find(({ value }) => value === next);
      yield {
        path: use?.path ?? ['activities', name],
        message: `${name} waits for itself: ${[...cycle, name].join(' -> ')}`,
      };
    }
  },
};
