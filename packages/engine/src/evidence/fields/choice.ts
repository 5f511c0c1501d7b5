import type { FieldOf, FieldType } from '../field-type.js';
import { oneOf, someOf } from '../random-choice.js';
import { asList, duplicates, isEmptyList, tooFew } from '../several.js';

type Choice = FieldOf<'choice'>;

/** What conditions see in place of an answer in words. */
const OTHER = 'other';

export const choiceField: FieldType<Choice> = {
  schema(field) {
    const one = field.other ? openChoice(field) : { type: 'string', enum: optionsOf(field) };
    if (!field.many) return one;
    return {
      type: 'array',
      items: one,
      maxItems: optionsOf(field).length + (field.other ? 20 : 0),
    };
  },
  valueType: (field) => (field.many ? { list: 'text' } : 'text'),
  check: (value, field, use) => [...duplicates(value), ...tooFew(value, field.min, use.mode)],
  computed: (field) => (field.many ? 'any' : 'text'),
  isEmpty: isEmptyList,
  toCondition(value, field) {
    const names = asList(value).map((one) => (typeof one === 'string' ? one : OTHER));
    return field.many ? names : names[0];
  },
  example(field, _use, random) {
    const options = optionsOf(field);
    return field.many ? someOf(options, field.min ?? 1, random) : oneOf(options, random);
  },
};

function optionsOf(field: Choice): string[] {
  return Array.isArray(field.options) ? field.options : Object.keys(field.options);
}

/** An option by name, or `{ other: words }`. */
function openChoice(field: Choice) {
  return {
    if: { type: 'string' },
    then: { enum: optionsOf(field) },
    else: {
      type: 'object',
      properties: { other: { type: 'string', pattern: '\\S', maxLength: 1000 } },
      required: ['other'],
      additionalProperties: false,
    },
  };
}
