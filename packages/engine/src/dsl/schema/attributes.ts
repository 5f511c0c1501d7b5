import { Type } from 'typebox';
import { Name, Text, strict, define, about } from './terms.js';

const SIMPLE_ATTRIBUTES = ['text', 'yes-no', 'number', 'date'] as const;

/** The kind of a fact kept about a unit, a person or a row of a register. */
export const Attribute = define(
  'attribute',
  Type.Union(
    [
      Type.Enum(SIMPLE_ATTRIBUTES),
      strict(
        {
          title: Type.Optional(about('What people call it.', Text)),
          kind: Type.Optional(
            about('What kind of fact it is. Default text.', Type.Enum(SIMPLE_ATTRIBUTES)),
          ),
          choice: Type.Optional(
            about('The values it may take.', Type.Array(Name, { minItems: 1, maxItems: 200 })),
          ),
          required: Type.Optional(about('It must be given.', Type.Boolean())),
        },
        'A fact with a title, a kind or the choices it may take.',
      ),
    ],
    { description: 'text, yes-no, number, date, or an object with a title, kind or choice.' },
  ),
);
