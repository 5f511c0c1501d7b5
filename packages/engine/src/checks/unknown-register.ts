import type { Check } from './check.js';
import { unknownNames } from './unknown-name.js';

export const unknownRegister: Check = {
  code: 'unknown-register',
  severity: 'error',
  title: 'A field names a register that the campaign does not define.',
  run: ({ campaign, fields }) =>
    unknownNames(
      fields.flatMap(({ field, path }) =>
        field.type === 'row' ? [{ name: field.register, path: [...path, 'register'] }] : [],
      ),
      Object.keys(campaign.registers ?? {}),
      'register',
      ['registers'],
    ),
};
