import type { FieldOf, FieldType, Finding } from '../field-type.js';

type Checklist = FieldOf<'checklist'>;

export const checklistField: FieldType<Checklist> = {
  schema: (field) => ({
    type: 'object',
    properties: Object.fromEntries(
      Object.keys(field.lines).map((line) => [line, { type: 'string', enum: answersOf(field) }]),
    ),
    additionalProperties: false,
  }),
  valueType: (field) => ({
    fields: Object.fromEntries(Object.keys(field.lines).map((line) => [line, 'text'])),
  }),
  check(value, field, use) {
    if (use.mode === 'draft') return [];
    const answers = value as Readonly<Record<string, unknown>>;
    return Object.keys(field.lines).flatMap((line): Finding[] => {
      const at = `.${line}`;
      if (!Object.hasOwn(answers, line)) return [{ code: 'missing', at }];
      return field.all && answers[line] !== 'yes'
        ? [{ code: 'not-as-demanded', at, data: { demanded: true } }]
        : [];
    });
  },
  isEmpty: (value) => Object.keys(value as object).length === 0,
  example: (field, _use, random) =>
    Object.fromEntries(
      Object.keys(field.lines).map((line) => [
        line,
        field.all || random() < 0.8 ? 'yes' : answersOf(field).at(-1),
      ]),
    ),
};

function answersOf(field: Checklist): string[] {
  return field['not-applicable'] === false ? ['yes', 'no'] : ['yes', 'no', 'not-applicable'];
}
