import { Type } from 'typebox';
import { CoarseDate, DateWords, Text, named, strict, define, about } from './terms.js';

export const Window = define(
  'window',
  strict(
    {
      from: about('The first day, or month.', CoarseDate),
      to: about('The last day, or month; itself included.', CoarseDate),
    },
    'When the campaign is carried out; both ends belong to it, and their precision is kept.',
  ),
);

export const NamedDate = define(
  'named-date',
  Type.Union(
    [
      DateWords,
      strict(
        {
          title: Type.Optional(about('What people call it.', Text)),
          on: about('The day.', DateWords),
        },
        'A date with a title.',
      ),
      strict(
        {
          title: Type.Optional(about('What people call it.', Text)),
          from: about('The first day, or month.', CoarseDate),
          to: about('The last day, or month; itself included.', CoarseDate),
        },
        'A span of days; both ends belong to it.',
      ),
    ],
    { description: 'A date, a span of days, or "to be announced" (bound later, while running).' },
  ),
);

export const PeriodGroup = define(
  'period-group',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      of: named(NamedDate, 'The periods of this group.'),
    },
    'Named periods that an activity may be due for, one task each.',
  ),
);

export const Source = define(
  'source',
  strict(
    {
      document: Type.Optional(
        about('The number of the document.', Type.String({ minLength: 1, maxLength: 200 })),
      ),
      title: Type.Optional(about('What people call it.', Text)),
      issued: about('The day it was issued.', CoarseDate),
      clauses: Type.Optional(
        Type.String({ minLength: 1, maxLength: 300, description: 'Path of the clause list.' }),
      ),
      'legal-basis': Type.Optional(
        about('The laws it rests on.', Type.Array(Text, { maxItems: 50 })),
      ),
      preamble: Type.Optional(about('Its guiding words, in your own.', Text)),
      references: Type.Optional(named(Text, 'Documents that tasks and courses refer to.')),
    },
    'The notice that the campaign carries out.',
  ),
);

/** Which parts of the notice bind whom. */
export const Clause = define(
  'clause',
  strict(
    {
      id: Type.Union([Type.Integer({ minimum: 1 }), Type.String({ minLength: 1, maxLength: 40 })]),
      title: about('What people call it.', Text),
      binding: Type.Enum(['must', 'should', 'may', 'encouraged', 'issuer', 'context'], {
        description:
          'How strongly it binds; context asks for nothing. Clauses that bind are served by an activity.',
      }),
      note: Type.Optional(Text),
    },
    'One clause of the notice, in own words.',
  ),
);

export const ClauseFile = strict(
  {
    muster: Type.Literal(1),
    clauses: Type.Array(Clause, { minItems: 1, maxItems: 5000 }),
  },
  'The clauses of a notice.',
);
