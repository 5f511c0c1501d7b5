import { Type } from 'typebox';
import { DurationWords, Name, Party, Text, TimeOfDay, oneOrMore, strict, define } from './terms.js';

export const Rung = define(
  'rung',
  strict(
    {
      name: Type.Optional(Name),
      title: Type.Optional(Text),
      after: DurationWords,
      to: oneOrMore(Party),
      light: Type.Optional(Type.Enum(['yellow', 'red'])),
    },
    'One step up: so long after the due date these parties are told.',
  ),
);

export const Chasing = define(
  'chasing',
  strict(
    {
      title: Type.Optional(Text),
      'due-soon': Type.Optional(DurationWords),
      before: Type.Optional(Type.Array(DurationWords, { maxItems: 30 })),
      at: Type.Optional(TimeOfDay),
      overdue: Type.Optional(
        strict(
          { every: DurationWords, 'at-most': Type.Integer({ minimum: 1, maximum: 100 }) },
          'Repeated after the due date.',
        ),
      ),
      to: Type.Optional(oneOrMore(Party)),
      digest: Type.Optional(
        Type.Enum(['daily', 'none'], {
          description:
            'daily: what one recipient gets on one day is one message with several lines.',
        }),
      ),
      ladder: Type.Optional(Type.Array(Rung, { maxItems: 20 })),
    },
    'Reminders before and after the due date, and the ladder of escalation.',
  ),
);
