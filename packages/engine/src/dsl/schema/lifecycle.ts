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
  about,
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
      reschedule: Type.Optional(
        about('The new due date; fields of the form may be named.', DateWords),
      ),
      open: Type.Optional(
        strict(
          {
            activity: about('The activity whose case is opened.', Name),
            each: Type.Optional(about('A list field: one case for each of its entries.', Name)),
          },
          'Opens a case of another activity: one, or one for each entry of a list field; fields of the same name are carried over.',
        ),
      ),
      notify: Type.Optional(about('Who is written to.', oneOrMore(Party))),
    },
    'What an event brings about besides the new state.',
  ),
);

export const Event = define(
  'event',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      to: Type.Optional(about('The state it leads to; without one the state stays.', Name)),
      by: about('Who may do it.', oneOrMore(Party)),
      needs: Type.Optional(
        about(
          'The complete evidence, or a small form of its own.',
          Type.Union([Type.Literal('evidence'), Form]),
        ),
      ),
      when: Type.Optional(
        about('When it is allowed; sees the receipts as they would be afterwards.', Condition),
      ),
      effect: Type.Optional(about('What it brings about besides.', Effect)),
    },
    'Who may do it, what it needs, when it is allowed, where it leads. Of several, the first whose condition holds is taken.',
  ),
);

export const After = define(
  'after',
  strict(
    {
      wait: about('How long.', DurationWords),
      to: about('The state it leads to; without one the state stays.', Name),
      effect: Type.Optional(about('What it brings about besides.', Effect)),
    },
    'Moves on by itself when the time has passed.',
  ),
);

export const State = define(
  'state',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      on: Type.Optional(named(oneOrMore(Event), 'What may happen in this state.')),
      after: Type.Optional(about('Moves on by itself.', After)),
      final: Type.Optional(about('The task ends here.', Type.Boolean())),
      counts: Type.Optional(
        Type.Enum(['done', 'waived', 'not-applicable', 'nothing'], {
          description: 'What a final state counts as.',
        }),
      ),
      'waits-for': Type.Optional(about('Whose turn it is. Default owner.', oneOrMore(Party))),
      clock: Type.Optional(
        Type.Enum(['runs', 'stops'], {
          description:
            'Whether reminders and the ladder go on in this state. Default: runs, in a final state stops.',
        }),
      ),
      within: Type.Optional(
        about('A due date of its own, counted from entering the state.', DurationWords),
      ),
    },
    'A state: what may happen in it, whom it waits for, and how long at the most (`within`, a due date of its own, never earlier than the activity itself gives).',
  ),
);

export const Lifecycle = define(
  'lifecycle',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      start: about('The state that a task opens in.', Name),
      states: named(State, 'The states.'),
      always: Type.Optional(named(oneOrMore(Event), 'Allowed in every state that is not final.')),
    },
    'A statechart: how a task goes from open to done.',
  ),
);
