import type { FieldOf, FieldType } from '../field-type.js';
import { wholeBetween } from '../random-choice.js';

export const numberField: FieldType<FieldOf<'number'>> = {
  schema: (field) => ({
    type: field.whole ? 'integer' : 'number',
    // Larger whole numbers are not exact in JSON.
    minimum: field.min ?? Number.MIN_SAFE_INTEGER,
    maximum: field.max ?? Number.MAX_SAFE_INTEGER,
  }),
  valueType: (field) => (field.whole ? 'whole' : 'number'),
  computed: () => 'number',
  example(field, _use, random) {
    const from = field.min ?? Math.min(0, (field.max ?? 0) - 100);
    const to = field.max ?? Math.max(100, from + 100);
    if (field.whole) return wholeBetween(Math.ceil(from), Math.floor(to), random);
    const value = Math.round((from + random() * (to - from)) * 100) / 100;
    return Math.min(to, Math.max(from, value));
  },
};
