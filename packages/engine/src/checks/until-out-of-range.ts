import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const untilOutOfRange: Check = {
  code: 'until-out-of-range',
  severity: 'error',
  title: '`until` asks for none, or for more than all.',
  *run({ campaign }) {
    for (const [name, { until }] of entriesOf(campaign.activities)) {
      const match = /^at least (\d+)(%?)$/.exec(until ?? '');
      if (match === null) continue;
      const number = Number(match[1]);
      if (number > 0 && (match[2] === '' || number <= 100)) continue;
      yield {
        path: ['activities', name, 'until'],
        message:
          number === 0
            ? 'At least none is always done; leave until out, or name a number above 0'
            : `At least ${String(number)}% is more than all; at most 100%`,
      };
    }
  },
};
