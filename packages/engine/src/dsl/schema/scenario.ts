import { Type } from 'typebox';
import { EXPECTED, Name, PlainDate, Text, named, oneOrMore, strict, define } from './terms.js';

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
      attributes: Type.Optional(Values),
      people: Type.Optional(named(Person, 'The roster.')),
      registers: Type.Optional(Registers),
    },
    'A unit that takes part.',
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
    publish: Moment,
    units: named(Unit, 'The units of the story.'),
    steps: Type.Array(Step, { minItems: 1, maxItems: 2000 }),
  },
  'A story told on a virtual clock, and what must come of it.',
);
