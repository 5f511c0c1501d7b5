import { Type } from 'typebox';
import { Form } from './evidence.js';
import {
  Condition,
  DateWords,
  DurationWords,
  Name,
  Party,
  Text,
  named,
  oneOrMore,
  strict,
  define,
} from './terms.js';

export const Effect = define(
  'effect',
  strict(
    {
      receipts: Type.Optional(
        Type.Enum(['ask', 'accept', 'return', 'clear'], {
          description:
            'ask: every receiver that has not accepted is asked. accept, return: the acting receiver answers. clear: nobody is asked any longer.',
        }),
      ),
      reschedule: Type.Optional(DateWords),
      open: Type.Optional(
        strict(
          {
            activity: Name,
            each: Type.Optional(Name),
          },
          'Opens a case of another activity: one, or one for each entry of a list field; fields of the same name are carried over.',
        ),
      ),
      notify: Type.Optional(oneOrMore(Party)),
    },
    'What an event brings about besides the new state.',
  ),
);

export const Event = define(
  'event',
  strict(
    {
      title: Type.Optional(Text),
      to: Type.Optional(Name),
      by: oneOrMore(Party),
      needs: Type.Optional(Type.Union([Type.Literal('evidence'), Form])),
      when: Type.Optional(Condition),
      effect: Type.Optional(Effect),
    },
    'Who may do it, what it needs, when it is allowed, where it leads. Of several, the first whose condition holds is taken.',
  ),
);

export const After = define(
  'after',
  strict(
    {
      wait: DurationWords,
      to: Name,
      effect: Type.Optional(Effect),
    },
    'Moves on by itself when the time has passed.',
  ),
);

export const State = define(
  'state',
  strict(
    {
      title: Type.Optional(Text),
      on: Type.Optional(named(oneOrMore(Event), 'What may happen in this state.')),
      after: Type.Optional(After),
      final: Type.Optional(Type.Boolean()),
      counts: Type.Optional(
        Type.Enum(['done', 'waived', 'not-applicable', 'nothing'], {
          description: 'What a final state counts as.',
        }),
      ),
      'waits-for': Type.Optional(oneOrMore(Party)),
      clock: Type.Optional(
        Type.Enum(['runs', 'stops'], {
          description:
            'Whether reminders and the ladder go on in this state. Default: runs, in a final state stops.',
        }),
      ),
      within: Type.Optional(DurationWords),
    },
    'A state: what may happen in it, whom it waits for, and how long at the most (`within`, a due date of its own, never earlier than the activity itself gives).',
  ),
);

export const Lifecycle = define(
  'lifecycle',
  strict(
    {
      title: Type.Optional(Text),
      start: Name,
      states: named(State, 'The states.'),
      always: Type.Optional(named(oneOrMore(Event), 'Allowed in every state that is not final.')),
    },
    'A statechart: how a task goes from open to done.',
  ),
);
