import { Type } from 'typebox';
import { Condition, Expression, Name, Text, named, strict, define, about } from './terms.js';

/** A table over tasks or rows. */
export const Ledger = define(
  'ledger',
  strict(
    {
      title: Type.Optional(about('What people call it.', Text)),
      of: about('The activity or register with one line for each task or row.', Name),
      where: Type.Optional(about('Which of them.', Condition)),
      columns: named(
        Type.Union([
          Expression,
          strict(
            {
              title: Type.Optional(about('The heading.', Text)),
              value: about('What stands in it.', Expression),
            },
            'A column.',
          ),
        ]),
        'The columns, in order.',
      ),
    },
    'A table of what was done, for archives and reports.',
  ),
);
