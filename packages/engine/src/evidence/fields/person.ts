import type { FieldOf, FieldType, FieldUse, Finding } from '../field-type.js';
import { oneOf, someOf } from '../random-choice.js';
import { asList, duplicates, isEmptyList, MOST_CHOSEN, placeIn, tooFew } from '../several.js';

type PersonField = FieldOf<'person'>;

const code = { type: 'string', minLength: 1, maxLength: 200 };

export const personField: FieldType<PersonField> = {
  schema: (field) => (field.many ? { type: 'array', items: code, maxItems: MOST_CHOSEN } : code),
  valueType: (field) => (field.many ? { list: 'text' } : 'text'),
  check(value, field, use) {
    const people = new Map(use.context.people().map((person) => [person.code, person]));
    const wrong = asList(value).flatMap((chosen, index): Finding[] => {
      const at = placeIn(value, index);
      const person = people.get(String(chosen));
      if (!person) return [{ code: 'no-such-person', at, data: { actual: chosen } }];
      return use.suits(person, field)
        ? []
        : [{ code: 'not-eligible', at, data: { actual: chosen, name: person.name } }];
    });
    return [...wrong, ...duplicates(value), ...tooFew(value, field.min, use.mode)];
  },
  computed: (field) => (field.many ? 'any' : 'text'),
  isEmpty: isEmptyList,
  example(field, use, random) {
    const codes = eligible(field, use);
    if (codes.length < Math.max(1, field.many ? (field.min ?? 1) : 1)) return undefined;
    return field.many ? someOf(codes, field.min ?? 1, random) : oneOf(codes, random);
  },
};

function eligible(field: PersonField, use: FieldUse): string[] {
  return use.context
    .people()
    .filter((person) => use.suits(person, field))
    .map((person) => person.code);
}
