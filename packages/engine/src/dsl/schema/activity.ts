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
} from './terms.js';

const FanOut = Type.String({
  pattern: '^(each [a-z][a-z0-9-]*|body [a-z][a-z0-9-]*)$',
  [EXPECTED]:
    '"each" and a category, group, role, register, period group, month or case, or "body" and a body\'s name',
  description:
    'each enterprise, each team-member, each month, each case, each body, body safety-office.',
});

const properties = {
  title: Text,
  summary: Type.Optional(Text),
  why: Type.Array(Type.Union([Type.Integer(), Type.String()]), {
    maxItems: 300,
    description: 'The clauses of the notice that this serves.',
  }),
  type: Type.Optional(Name),
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
  for: oneOrMore(FanOut),
  where: Type.Optional(Condition),
  owner: Type.Optional(Party),
  opens: Type.Optional(DateWords),
  due: Type.Optional(DateWords),
  closes: Type.Optional(DateWords),
  past: Type.Optional(
    Type.Enum(['waive', 'backfill', 'count'], {
      description:
        'What was due before the unit was bound: waived; may be filled in, owed by nobody; or owed. Never overdue. Default waive.',
    }),
  ),
  after: Type.Optional(oneOrMore(Name)),
  eligible: Type.Optional(
    strict({ role: Name, where: Type.Optional(Condition) }, 'Whoever it can be chosen from.'),
  ),
  'when-empty': Type.Optional(Name),
  roster: Type.Optional(
    strict(
      {
        joins: Type.Optional(Type.Enum(['owes', 'free'])),
        leaves: Type.Optional(Type.Enum(['released', 'owes'])),
      },
      'Who joins later owes it or is free; who leaves is released or still owes. Finished work always stays.',
    ),
  ),
  case: Type.Optional(
    strict(
      {
        by: oneOrMore(Party),
        identity: Type.Optional(Type.Array(Name, { minItems: 1, maxItems: 5 })),
      },
      'Who may report a case, and the fields that tell whether two reports are the same.',
    ),
  ),
  evidence: Type.Optional(Form),
  rules: Type.Optional(Type.Array(Rule, { maxItems: 50 })),
  lifecycle: Type.Optional(Name),
  receivers: Type.Optional(oneOrMore(Party)),
  until: Type.Optional(
    Type.String({
      pattern: '^(all|at least \\d+%?)$',
      description: 'When the unit has done its part: all, at least 2, at least 80%.',
      [EXPECTED]: 'all, at least 2 or at least 80%',
    }),
  ),
  chase: Type.Optional(Name),
  points: Type.Optional(Type.Number({ minimum: 0, maximum: 1000000 })),
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
