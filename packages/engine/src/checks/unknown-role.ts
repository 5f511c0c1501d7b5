import type { Check } from './check.js';
import { entriesOf } from './own.js';
import { rolesOf } from './parties.js';
import { unknownNames, type NameUse } from './unknown-name.js';

export const unknownRole: Check = {
  code: 'unknown-role',
  severity: 'error',
  title: 'A field or a choice of people names a role that the campaign does not define.',
  run({ campaign, fields }) {
    const uses: NameUse[] = entriesOf(campaign.activities).flatMap(([activity, { eligible }]) =>
      eligible === undefined
        ? []
        : [{ name: eligible.role, path: ['activities', activity, 'eligible', 'role'] }],
    );
    for (const { field, path } of fields) {
      if (field.type === 'person' && field.role !== undefined) {
        uses.push({ name: field.role, path: [...path, 'role'] });
      }
    }
    return unknownNames(uses, rolesOf(campaign), 'role', ['roles']);
  },
};
