import { Type } from 'typebox';
import {
  CoarseDate,
  Condition,
  DateWords,
  EXPECTED,
  Name,
  Text,
  byCase,
  named,
  oneOrMore,
  strict,
  define,
  about,
} from './terms.js';

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
          on: about('The day; a list where it depends on the unit.', byCase(DateWords)),
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

const ScheduleRule = strict(
  {
    when: Type.Optional(about('For which units this rule is; without it for all.', Condition)),
    every: Type.String({
      pattern: '^(\\d+ )?[a-z]+$',
      maxLength: 40,
      description: 'day, workday, week, 2 weeks, month, quarter, year or holiday.',
      [EXPECTED]: 'a period such as week, 2 weeks, month or holiday',
    }),
    on: Type.Optional(
      about(
        'Which days of each period: friday, third friday, last workday, day 15, june 16. Without it the whole period.',
        oneOrMore(Type.String({ minLength: 1, maxLength: 60 })),
      ),
    ),
    roll: Type.Optional(
      Type.Enum(['previous', 'next', 'keep', 'skip'], {
        description:
          'What becomes of a day off: the workday before, the workday after, the day itself, or none. Default keep.',
      }),
    ),
    except: Type.Optional(about('Periods, dates or days that are left out.', oneOrMore(DateWords))),
    within: Type.Optional(about('Periods or dates it is confined to.', oneOrMore(DateWords))),
  },
  'What comes again, and when.',
);

/** A named recurrence. */
export const Schedule = define(
  'schedule',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      ...ScheduleRule.properties,
      every: Type.Optional(ScheduleRule.properties.every),
      rules: Type.Optional(
        about(
          'Rules for different units instead of one: the first whose condition holds.',
          Type.Array(ScheduleRule, { minItems: 1, maxItems: 50 }),
        ),
      ),
    },
    'Occurrences that activities are for, one task each.',
  ),
);

/** A part of the campaign with a window and gates of its own. */
export const Phase = define(
  'phase',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      from: about('The first day: its activities open then.', DateWords),
      to: about('The last day: its activities are due then.', DateWords),
      after: Type.Optional(
        about('Phases and activities that the unit must have completed before.', oneOrMore(Name)),
      ),
      when: Type.Optional(about('Its entry: what must hold besides.', Condition)),
      until: Type.Optional(
        Type.String({
          pattern: '^(all|at least \\d+)$',
          description:
            'When it is complete: all its activities, or at least so many; the others are then no longer owed.',
          [EXPECTED]: 'all or at least 2',
        }),
      ),
      leave: Type.Optional(
        about('Its exit: what must hold besides for it to be complete.', Condition),
      ),
    },
    'Activities that belong together: their window, what must come before, when they are complete.',
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
      supersedes: Type.Optional(
        about(
          'Earlier documents that this one replaces.',
          Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 20 }),
        ),
      ),
      amendments: Type.Optional(
        named(
          strict(
            {
              document: about(
                'The number of the document.',
                Type.String({ minLength: 1, maxLength: 200 }),
              ),
              issued: about('The day it was issued.', CoarseDate),
              title: Type.Optional(about('What people call it.', Text)),
            },
            'A later document.',
          ),
          'Later documents that changed it.',
        ),
      ),
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
