import { Type } from 'typebox';
import {
  Condition,
  DurationWords,
  Name,
  Party,
  Text,
  TimeOfDay,
  oneOrMore,
  strict,
  define,
  about,
} from './terms.js';

export const Rung = define(
  'rung',
  strict(
    {
      name: Type.Optional(about('Its name in messages and scenarios.', Name)),
      title: Type.Optional(about('What people call it.', Text)),
      after: about('How long after the due day.', DurationWords),
      to: about(
        'Who is written to. Default for reminders: whoever has the turn.',
        oneOrMore(Party),
      ),
      when: Type.Optional(
        about(
          'It is climbed only if this holds then; figures count over rolling periods.',
          Condition,
        ),
      ),
      text: Type.Optional(about('What the message says; {expressions} are filled in.', Text)),
      light: Type.Optional(about('The light it sets.', Type.Enum(['yellow', 'red']))),
    },
    'One step up: so long after the due date these parties are told.',
  ),
);

export const Chasing = define(
  'chasing',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      'due-soon': Type.Optional(
        about(
          'How long before the due day the task turns yellow. Default 3 workdays.',
          DurationWords,
        ),
      ),
      before: Type.Optional(
        about(
          'How long before the due day reminders are sent.',
          Type.Array(DurationWords, { maxItems: 30 }),
        ),
      ),
      at: Type.Optional(about('At what time of the day. Default 09:00.', TimeOfDay)),
      overdue: Type.Optional(
        about(
          'Reminders after the due day.',
          strict(
            { every: DurationWords, 'at-most': Type.Integer({ minimum: 1, maximum: 100 }) },
            'Repeated after the due date.',
          ),
        ),
      ),
      to: Type.Optional(
        about('Who is written to. Default for reminders: whoever has the turn.', oneOrMore(Party)),
      ),
      text: Type.Optional(about('What the reminders say; {expressions} are filled in.', Text)),
      quiet: Type.Optional(
        about(
          'Dates or periods in which nothing is sent, or rest-days: it waits for the first day after.',
          oneOrMore(Name),
        ),
      ),
      digest: Type.Optional(
        Type.Enum(['daily', 'none'], {
          description:
            'daily: what one recipient gets on one day is one message with several lines.',
        }),
      ),
      ladder: Type.Optional(
        about('The rungs, from the lowest up.', Type.Array(Rung, { maxItems: 20 })),
      ),
    },
    'Reminders before and after the due date, and the ladder of escalation.',
  ),
);
