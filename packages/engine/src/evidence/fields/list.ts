import type { FieldType, Finding, ListField } from '../field-type.js';
import { wholeBetween } from '../random-choice.js';
import { asList, isEmptyList, tooFew } from '../several.js';

/** Most entries of a list that names no limit. */
const MOST_ENTRIES = 500;

export const listField: FieldType<ListField> = {
  schema: (field, nested) => ({
    type: 'array',
    items: nested.schema(field.of),
    maxItems: field.max ?? Math.max(MOST_ENTRIES, field.min ?? 0),
  }),
  valueType: (field, nested) => ({ list: nested.valueType(field.of) }),
  check: (value, field, use): Finding[] => [
    ...asList(value).flatMap((entry, index) => use.checkEntry(field, entry, index)),
    ...tooFew(value, field.min, use.mode),
  ],
  isEmpty: isEmptyList,
  example(field, use, random) {
    const least = Math.max(1, field.min ?? 1);
    const most = Math.min(field.max ?? least + 2, least + 2);
    return Array.from({ length: wholeBetween(least, Math.max(least, most), random) }, () =>
      use.exampleEntry(field, random),
    );
  },
};
