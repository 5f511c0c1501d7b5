import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const leadBody: Check = {
  code: 'lead-body',
  severity: 'error',
  title: 'Not exactly one body leads the campaign.',
  *run({ campaign }) {
    const leading = entriesOf(campaign.bodies).filter(([, { lead }]) => lead === true);
    const [first, ...others] = leading;
    if (first === undefined) {
      yield {
        path: ['bodies'],
        part: 'key',
        message: `No body leads the campaign; one of ${Object.keys(campaign.bodies).join(', ')} has lead: true`,
        lacksIn: ['bodies'],
      };
      return;
    }
    for (const [name] of others) {
      yield {
        path: ['bodies', name, 'lead'],
        message: `${name} leads the campaign as well as ${first[0]}; only one body leads`,
        related: [{ path: ['bodies', first[0], 'lead'], message: 'leads already' }],
      };
    }
  },
};
