import type { FieldOf, FieldType } from '../field-type.js';
import { wholeBetween } from '../random-choice.js';

export const linkField: FieldType<FieldOf<'link'>> = {
  schema: () => ({ type: 'string', format: 'uri', maxLength: 2000 }),
  valueType: () => 'text',
  computed: () => 'text',
  example: (_field, _use, random) =>
    `https://example.org/${wholeBetween(0, 2 ** 32, random).toString(36)}`,
};
