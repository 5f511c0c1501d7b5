import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const missingLifecycle: Check = {
  code: 'missing-lifecycle',
  severity: 'error',
  title: 'Neither an activity nor its type says how it goes: a lifecycle is missing.',
  *run({ campaign }) {
    for (const [name, { lifecycle, type }] of entriesOf(campaign.activities)) {
      if (lifecycle !== undefined) continue;
      const from = type === undefined ? '' : ', and its type fixes none';
      yield {
        path: ['activities', name],
        part: 'key',
        message: `${name} has no lifecycle${from}; known: ${Object.keys(campaign.lifecycles).join(', ') || 'there is none'}`,
        lacksIn: ['activities', name],
      };
    }
  },
};
