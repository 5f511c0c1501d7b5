import { Type } from 'typebox';
import { Form, Rule } from './evidence.js';
import {
  Condition,
  DateWords,
  Expression,
  Name,
  NumberOrExpression,
  Party,
  Text,
  EXPECTED,
  oneOrMore,
  strict,
  define,
  about,
  byCase,
  named,
} from './terms.js';

const FanOut = Type.String({
  pattern: '^(each [a-z][a-z0-9-]*( below)?|body [a-z][a-z0-9-]*)$',
  [EXPECTED]:
    '"each" and a category, group, role, register, schedule, period group, month or case ("below" after it: those under the one it is for), or "body" and a body\'s name',
  description:
    'each enterprise, each team-member, each month, each case, each body, body safety-office.',
});

const properties = {
  title: about('What people call it.', Text),
  summary: Type.Optional(about('A sentence or two about it.', Text)),
  why: Type.Array(Type.Union([Type.Integer(), Type.String()]), {
    maxItems: 300,
    description: 'The clauses of the notice that this serves.',
  }),
  type: Type.Optional(
    about(
      'A type of the library that it takes everything from; what is written here is laid over it.',
      Name,
    ),
  ),
  without: Type.Optional(
    Type.Array(Type.String({ pattern: '^[a-z][a-z0-9.-]*$' }), {
      maxItems: 100,
      description: 'Parts of the type left out, for example evidence.published.proof.',
    }),
  ),
  binding: Type.Optional(
    Type.Enum(['required', 'encouraged'], {
      description: 'encouraged: offered, never counted against anybody. Default required.',
    }),
  ),
  for: about('Whom or what there is one task for; a list is a product.', oneOrMore(FanOut)),
  where: Type.Optional(
    about('Which of these are meant; unit, person and item are known.', Condition),
  ),
  times: Type.Optional(
    about(
      'How many of each: a number, or bounds. What goes beyond the least is opened by reports.',
      byCase(
        Type.Union([
          NumberOrExpression,
          strict(
            {
              'at-least': Type.Optional(about('So many are owed.', NumberOrExpression)),
              'at-most': Type.Optional(about('More are refused.', NumberOrExpression)),
            },
            'Bounds.',
          ),
        ]),
      ),
    ),
  ),
  sample: Type.Optional(
    strict(
      {
        take: about(
          'How many: 3, 10%, or an expression.',
          Type.Union([Type.Integer({ minimum: 1 }), Type.String({ minLength: 1, maxLength: 200 })]),
        ),
        by: Type.Optional(
          about('So many of each stratum: items for which this gives the same.', Expression),
        ),
        at: Type.Optional(about('When it is drawn. Default: at once.', DateWords)),
      },
      'Some of the items only, drawn from the seed of the campaign; what was drawn stays.',
    ),
  ),
  phase: Type.Optional(
    about('The phase it belongs to: gives its window and what must come before.', Name),
  ),
  parties: Type.Optional(
    named(oneOrMore(Party), 'The parts that parties have in it, for its lifecycle and chasing.'),
  ),
  hidden: Type.Optional(
    Type.Enum(['until-opening'], {
      description: 'Participants cannot see it before it opens.',
    }),
  ),
  'seen-by': Type.Optional(
    about(
      'Who may see it besides its owner. Default: the unit and all authorities.',
      oneOrMore(Party),
    ),
  ),
  owner: Type.Optional(
    about('Whose task it is. Default: the person it is for, else the unit.', Party),
  ),
  opens: Type.Optional(about('When it can be begun. Default: at once.', byCase(DateWords))),
  due: Type.Optional(
    about('The last day in time. Without it nothing is ever late.', byCase(DateWords)),
  ),
  closes: Type.Optional(
    about(
      'Between due and this day a hand-in is in grace, after it late. Default: due.',
      byCase(DateWords),
    ),
  ),
  past: Type.Optional(
    Type.Enum(['waive', 'backfill', 'count'], {
      description:
        'What was due before the unit was bound: waived; may be filled in, owed by nobody; or owed. Never overdue. Default waive.',
    }),
  ),
  after: Type.Optional(
    about('Activities and phases that the unit must have completed before.', oneOrMore(Name)),
  ),
  eligible: Type.Optional(
    strict(
      {
        role: about('The role they hold.', Name),
        where: Type.Optional(
          about('Which of these are meant; unit, person and item are known.', Condition),
        ),
      },
      'Whoever it can be chosen from.',
    ),
  ),
  'when-empty': Type.Optional(
    about(
      'The lifecycle of the one task that stands for an empty set: a claim that is looked at.',
      Name,
    ),
  ),
  roster: Type.Optional(
    strict(
      {
        joins: Type.Optional(
          about(
            'Whether somebody who joins later owes it. Default owes.',
            Type.Enum(['owes', 'free']),
          ),
        ),
        leaves: Type.Optional(
          about(
            'Whether somebody who leaves still owes it. Default released. Finished work always stays.',
            Type.Enum(['released', 'owes']),
          ),
        ),
      },
      'Who joins later owes it or is free; who leaves is released or still owes. Finished work always stays.',
    ),
  ),
  case: Type.Optional(
    strict(
      {
        by: Type.Optional(about('Who may report one.', oneOrMore(Party))),
        when: Type.Optional(about('Opens one by itself each time this becomes true.', Condition)),
        identity: Type.Optional(
          about(
            'The fields that tell whether two reports are the same.',
            Type.Array(Name, { minItems: 1, maxItems: 5 }),
          ),
        ),
      },
      'Who may report a case, and the fields that tell whether two reports are the same.',
    ),
  ),
  evidence: Type.Optional(about('The form that is filled in.', Form)),
  rules: Type.Optional(
    about('What must hold between its fields.', Type.Array(Rule, { maxItems: 50 })),
  ),
  lifecycle: Type.Optional(about('The statechart of each task.', Name)),
  receivers: Type.Optional(
    about('Who receives what is handed in, each with a receipt of its own.', oneOrMore(Party)),
  ),
  until: Type.Optional(
    Type.String({
      pattern: '^(all|at least \\d+%?)$',
      description: 'When the unit has done its part: all, at least 2, at least 80%.',
      [EXPECTED]: 'all, at least 2 or at least 80%',
    }),
  ),
  chase: Type.Optional(
    about('The policy that reminds and escalates. Without it nobody is chased.', Name),
  ),
  points: Type.Optional(about('What it is worth in the appraisal.', byCase(NumberOrExpression))),
};

export const Activity = define(
  'activity',
  strict(properties, 'Something that is to be done: why, who, when, what, how, until.'),
);

/** What a type of the library may fix for the activities that use it. */
export const ActivityPart = Type.Partial(Activity, {
  additionalProperties: false,
  description: 'The part of an activity that the type fixes; the campaign may override any of it.',
});
