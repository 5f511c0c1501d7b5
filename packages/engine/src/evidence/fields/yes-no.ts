import type { FieldOf, FieldType } from '../field-type.js';

export const yesNoField: FieldType<FieldOf<'yes-no'>> = {
  schema: (field) => ({
    type: 'boolean',
    ...(field.is === undefined ? {} : { 'x-demanded': field.is }),
  }),
  valueType: () => 'yes-no',
  computed: () => 'yes-no',
  // A draft may still say otherwise.
  check: (value, field, use) =>
    use.mode === 'complete' && field.is !== undefined && value !== field.is
      ? [{ code: 'not-as-demanded', data: { demanded: field.is } }]
      : [],
  example: (field, _use, random) => field.is ?? random() < 0.5,
};
