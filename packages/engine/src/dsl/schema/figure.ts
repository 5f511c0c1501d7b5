import { Type } from 'typebox';
import {
  Condition,
  DurationWords,
  Expression,
  Name,
  NumberOrExpression,
  Text,
  strict,
  define,
  about,
} from './terms.js';

/** A number that follows from what was done. */
export const Figure = define(
  'figure',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      of: Type.Optional(
        about(
          'The activity whose tasks it is worked out from; without it, from other figures.',
          Name,
        ),
      ),
      value: Type.Optional(
        about('What each task gives, or, without `of`, the figure itself. Default 1.', Expression),
      ),
      where: Type.Optional(about('Which tasks count. Default: those that are done.', Condition)),
      combine: Type.Optional(
        Type.Enum(['sum', 'mean', 'min', 'max', 'latest'], {
          description: 'What becomes of several. Default sum.',
        }),
      ),
      per: Type.Optional(
        Type.Enum(['occurrence', 'person', 'source'], {
          description:
            'One figure for each occurrence, person, or task that opened them; seen from a task it is the one of that task.',
        }),
      ),
      within: Type.Optional(
        about('Only what happened in so long a time up to now.', DurationWords),
      ),
      below: Type.Optional(
        Type.Boolean({
          description:
            'Rolled up over the units below, each counted once however many are above it.',
        }),
      ),
      target: Type.Optional(about('What is aimed at.', NumberOrExpression)),
      baseline: Type.Optional(about('What it is compared with.', NumberOrExpression)),
    },
    'A number worked out from tasks: for conditions, forms, scores and ladders.',
  ),
);
