import { Type } from 'typebox';
import {
  EXPECTED,
  Name,
  PlainDate,
  Text,
  about,
  named,
  oneOrMore,
  strict,
  define,
} from './terms.js';

const Moment = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$',
  [EXPECTED]: 'a local moment such as 2022-09-13T09:00',
});
const Value = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
const Values = named(Value, 'Facts by name.');
const Data = define(
  'data',
  Type.Record(Type.String({ maxLength: 64 }), Type.Unknown(), {
    description: 'Fields of a form and their values; { text: 字, times: 2000 } makes a long text.',
  }),
);
const TaskKey = Type.String({ minLength: 1, maxLength: 200 });

const Person = define(
  'person',
  strict(
    {
      name: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
      roles: Type.Array(Name, { minItems: 1 }),
      attributes: Type.Optional(Values),
      from: Type.Optional(PlainDate),
      to: Type.Optional(PlainDate),
    },
    'Somebody on the roster.',
  ),
);
const Registers = define('registers', named(named(Values, 'Rows by name.'), 'Rows by register.'));
const Unit = define(
  'unit',
  strict(
    {
      category: Name,
      title: Type.Optional(Text),
      supervisors: Type.Optional(Type.Array(Name)),
      above: Type.Optional(
        about(
          'The units directly over it: towns, parent companies; there may be several.',
          Type.Array(Name),
        ),
      ),
      attributes: Type.Optional(Values),
      people: Type.Optional(named(Person, 'The roster.')),
      registers: Type.Optional(Registers),
    },
    'A unit that takes part.',
  ),
);

const Body = define(
  'scenario-body',
  strict({ people: Type.Optional(named(Person, 'Who belongs to it.')) }, 'A body of the story.'),
);

const FigureExpectation = define(
  'figure-expectation',
  Type.Union([
    Type.Number(),
    Type.Null(),
    strict(
      {
        of: Type.Optional(
          about('The occurrence, person or task it is for.', Type.String({ maxLength: 200 })),
        ),
        value: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
        tasks: Type.Optional(Type.Integer({ minimum: 0 })),
        units: Type.Optional(Type.Integer({ minimum: 0 })),
        missing: Type.Optional(Type.Array(Name)),
        previous: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
        target: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
        baseline: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
      },
      'A figure in detail.',
    ),
  ]),
);
const ScoreExpectation = define(
  'score-expectation',
  strict(
    {
      points: Type.Optional(Type.Number()),
      'out-of': Type.Optional(Type.Number()),
      level: Type.Optional(Type.Union([Name, Type.Null()])),
      rank: Type.Optional(Type.Integer({ minimum: 1 })),
      veto: Type.Optional(Type.Array(Name)),
      lines: Type.Optional(
        Type.Record(
          Type.String({ maxLength: 100 }),
          Type.Union([
            Type.Number(),
            Type.Null(),
            strict(
              {
                points: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
                tasks: Type.Optional(Type.Array(Type.String({ maxLength: 200 }))),
                clauses: Type.Optional(Type.Array(Type.Union([Type.Integer(), Type.String()]))),
              },
              'A line with what it rests on.',
            ),
          ]),
        ),
      ),
    },
    'What a unit has earned.',
  ),
);
const RosterExpectation = define(
  'roster-expectation',
  named(
    strict(
      {
        people: Type.Optional(Type.Integer({ minimum: 0 })),
        missing: Type.Optional(Type.Integer({ minimum: 0 })),
        surplus: Type.Optional(Type.Integer({ minimum: 0 })),
        unfit: Type.Optional(Type.Array(Name)),
      },
      'How a role is filled.',
    ),
    'By role.',
  ),
);

const Counts = define(
  'counts',
  strict(
    {
      state: Type.Optional(Type.Enum(['incomplete', 'complete', 'exempt', 'idle'])),
      owed: Type.Optional(Type.Integer({ minimum: 0 })),
      done: Type.Optional(Type.Integer({ minimum: 0 })),
      open: Type.Optional(Type.Integer({ minimum: 0 })),
    },
    'How far a unit is with an activity.',
  ),
);
const TaskExpectation = define(
  'task-expectation',
  Type.Union([
    Type.Literal('absent'),
    Type.Literal('hidden'),
    strict(
      {
        state: Type.Optional(Name),
        outcome: Type.Optional(Type.Enum(['open', 'done', 'waived', 'not-applicable', 'retired'])),
        standing: Type.Optional(Type.Enum(['idle', 'on-time', 'due-soon', 'overdue'])),
        light: Type.Optional(Type.Enum(['none', 'green', 'yellow', 'red'])),
        rung: Type.Optional(Type.Union([Name, Type.Integer({ minimum: 0 })])),
        handed: Type.Optional(Type.Enum(['on-time', 'in-grace', 'late'])),
        due: Type.Optional(PlainDate),
        past: Type.Optional(Type.Boolean()),
        receipts: Type.Optional(
          named(Type.Enum(['pending', 'accepted', 'returned']), 'By receiver.'),
        ),
        allowed: Type.Optional(Type.Array(Name)),
        eligible: Type.Optional(Type.Array(Name)),
        owed: Type.Optional(Type.Boolean()),
        evidence: Type.Optional(Data),
      },
      'What is expected of a task.',
    ),
  ]),
);
const MessageExpectation = define(
  'message-expectation',
  strict(
    {
      task: Type.Optional(TaskKey),
      rule: Type.Optional(Type.String()),
      to: Type.Optional(Type.String()),
      on: Type.Optional(PlainDate),
      text: Type.Optional(
        about('Words it contains, in any of its languages.', Type.String({ maxLength: 1000 })),
      ),
      times: Type.Optional(Type.Integer({ minimum: 0 })),
    },
    'How many messages of a kind have been sent since the start, or since the last look.',
  ),
);
const Expectation = define(
  'expectation',
  strict(
    {
      unit: Type.Optional(Name),
      joined: Type.Optional(Type.Enum(['invited', 'enrolled', 'withdrawn', 'absent'])),
      light: Type.Optional(Type.Enum(['none', 'green', 'yellow', 'red'])),
      tasks: Type.Optional(Type.Record(TaskKey, TaskExpectation)),
      activities: Type.Optional(named(Counts, 'By activity.')),
      messages: Type.Optional(Type.Array(MessageExpectation)),
      figures: Type.Optional(named(oneOrMore(FigureExpectation), 'By figure.')),
      scores: Type.Optional(named(ScoreExpectation, 'By score.')),
      roster: Type.Optional(RosterExpectation),
      registers: Type.Optional(
        named(
          Type.Record(
            Type.String({ maxLength: 100 }),
            Type.Union([Type.Literal('absent'), Values]),
          ),
          'Rows by register and code, as of today.',
        ),
      ),
      ledgers: Type.Optional(
        named(
          Type.Array(Type.Record(Type.String({ maxLength: 64 }), Type.Unknown()), {
            maxItems: 200,
          }),
          'Lines by ledger.',
        ),
      ),
    },
    'What must hold now.',
  ),
);

export const Step = define(
  'step',
  strict(
    {
      at: Type.Optional(Moment),
      note: Type.Optional(Type.String()),
      campaign: Type.Optional(
        about('Another campaign of the story, by its name under `with`.', Name),
      ),
      unit: Type.Optional(Name),
      as: Type.Optional(
        Type.String({
          pattern: '^(unit|anonymous|[a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$',
          description: 'unit (its coordinator), a person of the roster, or body NAME.',
          [EXPECTED]: 'unit, a person of the roster, or body and its name',
        }),
      ),
      do: Type.Optional(Name),
      task: Type.Optional(TaskKey),
      save: Type.Optional(TaskKey),
      report: Type.Optional(Name),
      evidence: Type.Optional(Data),
      answers: Type.Optional(Data),
      enrol: Type.Optional(Name),
      withdraw: Type.Optional(Name),
      bind: Type.Optional(
        named(
          Type.Union([PlainDate, strict({ from: PlainDate, to: PlainDate }, 'A span.')]),
          'Dates.',
        ),
      ),
      only: Type.Optional(
        about(
          'The units for which a date is bound. Default: all.',
          Type.Array(Name, { minItems: 1 }),
        ),
      ),
      attributes: Type.Optional(about('Facts about the unit that are now these.', Values)),
      joins: Type.Optional(named(Person, 'People who join the roster.')),
      leaves: Type.Optional(Type.Array(Name)),
      registers: Type.Optional(Registers),
      refused: Type.Optional(
        Type.String({ description: 'The code of the refusal that must follow.' }),
      ),
      expect: Type.Optional(oneOrMore(Expectation)),
    },
    'One step: somebody does something, or time passes, then what must hold.',
  ),
);

export const ScenarioFile = strict(
  {
    muster: Type.Literal(1),
    scenario: Text,
    campaign: Type.String({ minLength: 1, maxLength: 300 }),
    with: Type.Optional(
      named(
        Type.String({ minLength: 1, maxLength: 300 }),
        'Other campaigns in which the same units take part, and their files.',
      ),
    ),
    publish: Moment,
    bodies: Type.Optional(named(Body, 'The bodies, where somebody belongs to them.')),
    always: Type.Optional(
      about(
        'What must hold at every moment, such as: no person gets more than 1 message a day.',
        Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 50 }),
      ),
    ),
    units: named(Unit, 'The units of the story.'),
    steps: Type.Array(Step, { minItems: 1, maxItems: 2000 }),
  },
  'A story told on a virtual clock, and what must come of it.',
);
