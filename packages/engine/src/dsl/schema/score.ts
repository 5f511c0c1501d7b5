import { Type } from 'typebox';
import {
  Condition,
  Name,
  NumberOrExpression,
  Text,
  named,
  strict,
  define,
  about,
} from './terms.js';

const Line = strict(
  {
    title: Type.Optional(about('What people call it.', Text)),
    why: Type.Optional(
      Type.Array(Type.Union([Type.Integer(), Type.String()]), {
        maxItems: 300,
        description: 'The clauses of the notice that ask for it.',
      }),
    ),
    of: Type.Optional(
      about('The activity whose evidence it rests on; gives the share by default.', Name),
    ),
    when: Type.Optional(about('Applies only if this holds; else it is not applicable.', Condition)),
    points: Type.Optional(about('What it is worth.', NumberOrExpression)),
    share: Type.Optional(
      about(
        'How much of that is earned, 0 to 1. Default: the share of tasks done.',
        NumberOrExpression,
      ),
    ),
    adds: Type.Optional(about('A bonus, beyond what can be earned.', NumberOrExpression)),
    takes: Type.Optional(about('A deduction.', NumberOrExpression)),
    most: Type.Optional(about('The most that is added or taken.', NumberOrExpression)),
  },
  'A line of a score: something that is worth points, a bonus, or a deduction.',
);

/** How units are scored. */
export const Score = define(
  'score',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      of: about('The category or group whose units are scored.', Name),
      lines: Type.Optional(named(Line, 'Lines besides those of activities with points.')),
      activities: Type.Optional(
        Type.Boolean({
          description: 'Whether activities with points are lines of it. Default true.',
        }),
      ),
      inapplicable: Type.Optional(
        Type.Enum(['normalize', 'lost', 'given'], {
          description:
            'What becomes of points for what does not apply: the rest is stretched to the whole (default), they are lost, or given.',
        }),
      ),
      'out-of': Type.Optional(
        about(
          'What the whole is stretched to. Default: the sum of the points.',
          Type.Number({ minimum: 0 }),
        ),
      ),
      veto: Type.Optional(
        named(
          strict(
            {
              title: Type.Optional(about('What people call it.', Text)),
              when: about('When it strikes.', Condition),
              level: Type.Optional(
                about('The best level that is left. Default: none, and no points.', Name),
              ),
            },
            'What spoils everything.',
          ),
          'What spoils everything, whatever was earned.',
        ),
      ),
      levels: Type.Optional(named(Type.Number(), 'Levels and the points they begin at.')),
    },
    'How units are scored; every point leads back to evidence and a clause.',
  ),
);
