import type { Check } from './check.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownIdentityField: Check = {
  code: 'unknown-identity-field',
  severity: 'error',
  title: 'A case is told apart by a field that its form does not have.',
  *run({ campaign }) {
    for (const [name, { case: rules, evidence }] of entriesOf(campaign.activities)) {
      const uses = (rules?.identity ?? []).map((field, index) => ({
        name: field,
        path: ['activities', name, 'case', 'identity', index],
      }));
      for (const finding of unknownNames(uses, Object.keys(evidence ?? {}), 'field')) {
        yield { ...finding, lacksIn: ['activities', name] };
      }
    }
  },
};
