import { Type } from 'typebox';
import { Form } from './evidence.js';
import {
  Condition,
  DateWords,
  DurationWords,
  EXPECTED,
  Expression,
  NAME_PATTERN,
  Name,
  NumberOrExpression,
  Party,
  Text,
  named,
  oneOrMore,
  strict,
  define,
  about,
} from './terms.js';

const Given = named(Expression, 'Fields and the expressions that fill them.');

/** Where a task is opened: in a participation other than its own. */
const Elsewhere = Type.String({
  pattern: NAME_PATTERN,
  maxLength: 64,
  description:
    'lead, supervisor, receiver, above (the units over this one), below (the units under it), source, or a body.',
  [EXPECTED]: 'lead, supervisor, receiver, above, below, source or a body',
});

const Open = strict(
  {
    activity: about('The activity whose case is opened.', Name),
    each: Type.Optional(about('A list field: one case for each of its entries.', Name)),
    in: Type.Optional(about('With whom it is opened. Default: here.', Elsewhere)),
    set: Type.Optional(about('Fields filled in besides those of the same name.', Given)),
  },
  'Opens a case of another activity: one, or one for each entry of a list field; fields of the same name are carried over.',
);

const Send = strict(
  {
    event: about('The event; one that is `by: campaign` there.', Name),
    to: Type.Optional(
      about(
        'source (default): the task that opened this one. Or an activity: its open tasks here.',
        Name,
      ),
    ),
    answers: Type.Optional(about('What the event needs.', Given)),
  },
  'Sends an event to another task.',
);

const Choose = strict(
  {
    of: about('The activity whose open tasks are chosen from.', Name),
    where: Type.Optional(about('Which of them; sees each as task, evidence, figures.', Condition)),
    top: Type.Optional(about('So many, the best by `by`.', NumberOrExpression)),
    draw: Type.Optional(about('So many, drawn from the seed.', NumberOrExpression)),
    by: Type.Optional(about('What the best have most of.', Expression)),
    ties: Type.Optional(
      Type.Enum(['all', 'draw'], {
        description:
          'Who are equal at the last place: all are taken (default), or a draw from the seed decides.',
      }),
    ),
    send: about('The event that the chosen get, with answers rank and score.', Name),
    others: Type.Optional(about('The event that the others get.', Name)),
  },
  'Chooses among tasks of an activity and tells each.',
);

const Record = strict(
  {
    register: about('The register.', Name),
    code: Type.Optional(
      about(
        'The code of the row; the same code replaces it. Default: a running number.',
        Expression,
      ),
    ),
    set: Type.Optional(about('Its fields.', Given)),
    until: Type.Optional(about('The last day it is valid.', DateWords)),
  },
  'Keeps a row in a register of the unit, perhaps for a time.',
);

const Share = strict(
  {
    campaign: about('The other campaign.', Name),
    task: about(
      'The key of the task there; {expressions} are filled in.',
      Type.String({ minLength: 1, maxLength: 200 }),
    ),
    set: Type.Optional(about('Fields filled in besides those of the same name.', Given)),
    event: Type.Optional(
      about('The event that hands it in there; default: it is kept as a draft.', Name),
    ),
  },
  'Offers the evidence to a task of the unit in another campaign.',
);

const Notify = Type.Union([
  oneOrMore(Party),
  strict(
    {
      to: about('Who is written to.', oneOrMore(Party)),
      text: about('What the message says; {expressions} are filled in.', Text),
    },
    'A message in words of its own.',
  ),
]);

export const Effect = define(
  'effect',
  strict(
    {
      when: Type.Optional(about('Only if this holds.', Condition)),
      set: Type.Optional(about('Fields of the evidence that are filled in.', Given)),
      redraw: Type.Optional(
        Type.Boolean({
          description: 'The questions of quizzes are drawn anew, and their answers emptied.',
        }),
      ),
      receipts: Type.Optional(
        Type.Enum(['ask', 'accept', 'return', 'clear'], {
          description:
            'ask: every receiver that has not accepted is asked. accept, return: the acting receiver answers. clear: nobody is asked any longer.',
        }),
      ),
      reschedule: Type.Optional(
        about('The new due date; fields of the form may be named.', DateWords),
      ),
      open: Type.Optional(about('Opens a case, here or with others.', Open)),
      send: Type.Optional(about('Sends an event to another task.', Send)),
      choose: Type.Optional(about('Chooses among tasks: the best, or a draw.', Choose)),
      record: Type.Optional(about('Keeps a row in a register.', Record)),
      share: Type.Optional(about('Offers the evidence to another campaign.', Share)),
      notify: Type.Optional(about('Who is written to.', Notify)),
    },
    'What an event brings about besides the new state.',
  ),
);

export const Event = define(
  'event',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      to: Type.Optional(
        about(
          'The state it leads to, or back (the state before); without one the state stays.',
          Name,
        ),
      ),
      by: Type.Optional(
        about(
          'Who may do it; needed, but where a lifecycle is laid over another.',
          oneOrMore(Party),
        ),
      ),
      needs: Type.Optional(
        about(
          'The complete evidence, or a small form of its own.',
          Type.Union([Type.Literal('evidence'), Form]),
        ),
      ),
      when: Type.Optional(
        about('When it is allowed; sees the receipts as they would be afterwards.', Condition),
      ),
      effect: Type.Optional(about('What it brings about besides.', oneOrMore(Effect))),
    },
    'Who may do it, what it needs, when it is allowed, where it leads. Of several, the first whose condition holds is taken.',
  ),
);

export const After = define(
  'after',
  strict(
    {
      wait: Type.Optional(about('How long.', DurationWords)),
      at: Type.Optional(
        about('When: due, closes, opening, a date of the campaign or of the form.', DateWords),
      ),
      to: about('The state it leads to; without one the state stays.', Name),
      effect: Type.Optional(about('What it brings about besides.', oneOrMore(Effect))),
    },
    'Moves on by itself after a time, or at a date.',
  ),
);

export const State = define(
  'state',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      enter: Type.Optional(about('What entering it brings about.', oneOrMore(Effect))),
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
      like: Type.Optional(
        about('A lifecycle it takes everything from; what is written here is laid over it.', Name),
      ),
      start: Type.Optional(about('The state that a task opens in.', Name)),
      states: Type.Optional(named(State, 'The states.')),
      always: Type.Optional(named(oneOrMore(Event), 'Allowed in every state that is not final.')),
    },
    'A statechart: how a task goes from open to done.',
  ),
);
