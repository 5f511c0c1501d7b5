import type { FieldOf, FieldType, Finding } from '../field-type.js';
import { oneOf, someOf } from '../random-choice.js';
import { asList, duplicates, isEmptyList, MOST_CHOSEN, placeIn, tooFew } from '../several.js';

const code = { type: 'string', minLength: 1, maxLength: 200 };

export const rowField: FieldType<FieldOf<'row'>> = {
  schema: (field) => (field.many ? { type: 'array', items: code, maxItems: MOST_CHOSEN } : code),
  valueType: (field) => (field.many ? { list: 'text' } : 'text'),
  check(value, field, use) {
    const codes = new Set(use.context.rows(field.register).map((row) => row.code));
    const wrong = asList(value).flatMap((chosen, index): Finding[] =>
      codes.has(String(chosen))
        ? []
        : [{ code: 'no-such-row', at: placeIn(value, index), data: { actual: chosen } }],
    );
    return [...wrong, ...duplicates(value), ...tooFew(value, field.min, use.mode)];
  },
  computed: (field) => (field.many ? 'any' : 'text'),
  isEmpty: isEmptyList,
  example(field, use, random) {
    const codes = use.context.rows(field.register).map((row) => row.code);
    if (codes.length < Math.max(1, field.many ? (field.min ?? 1) : 1)) return undefined;
    return field.many ? someOf(codes, field.min ?? 1, random) : oneOf(codes, random);
  },
};
