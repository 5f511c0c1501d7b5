import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const duplicateRung: Check = {
  code: 'duplicate-rung',
  severity: 'error',
  title: 'Two rungs of a ladder have one name.',
  *run({ campaign }) {
    for (const [policy, { ladder = [] }] of entriesOf(campaign.chasing)) {
      const seen = new Map<string, number>();
      for (const [index, { name }] of ladder.entries()) {
        if (name === undefined) continue;
        const earlier = seen.get(name);
        if (earlier === undefined) seen.set(name, index);
        else {
          yield {
            path: ['chasing', policy, 'ladder', index, 'name'],
            message: `The rung ${name} stands on this ladder already`,
            related: [
              { path: ['chasing', policy, 'ladder', earlier, 'name'], message: 'first here' },
            ],
          };
        }
      }
    }
  },
};
