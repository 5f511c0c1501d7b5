import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const pointsWithoutAppraisal: Check = {
  code: 'points-without-appraisal',
  severity: 'warning',
  title: 'An activity has points, and the campaign appraises nobody.',
  *run({ campaign }) {
    if (campaign.appraisal !== undefined) return;
    for (const [name, { points }] of entriesOf(campaign.activities)) {
      if (points === undefined) continue;
      yield {
        path: ['activities', name, 'points'],
        message: `${name} has points, but the campaign does not say who is appraised (appraisal: { of: … })`,
        lacksIn: [],
      };
    }
  },
};
