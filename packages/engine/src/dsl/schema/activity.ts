import { Type } from 'typebox';
import { Form, Rule } from './evidence.js';
import {
  Condition,
  DateWords,
  Name,
  Party,
  Text,
  EXPECTED,
  oneOrMore,
  strict,
  define,
  about,
} from './terms.js';

const FanOut = Type.String({
  pattern: '^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$',
  [EXPECTED]:
    '"each" and a category, group, role, register, period group, month or case, or "body" and a body\'s name',
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
  owner: Type.Optional(
    about('Whose task it is. Default: the person it is for, else the unit.', Party),
  ),
  opens: Type.Optional(about('When it can be begun. Default: at once.', DateWords)),
  due: Type.Optional(about('The last day in time. Without it nothing is ever late.', DateWords)),
  closes: Type.Optional(
    about(
      'Between due and this day a hand-in is in grace, after it late. Default: due.',
      DateWords,
    ),
  ),
  past: Type.Optional(
    Type.Enum(['waive', 'backfill', 'count'], {
      description:
        'What was due before the unit was bound: waived; may be filled in, owed by nobody; or owed. Never overdue. Default waive.',
    }),
  ),
  after: Type.Optional(
    about('Activities that the unit must have completed before.', oneOrMore(Name)),
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
        by: about('Who may report one.', oneOrMore(Party)),
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
  points: Type.Optional(
    about('What it is worth in the appraisal.', Type.Number({ minimum: 0, maximum: 1000000 })),
  ),
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
