import { Type } from 'typebox';
import { about, define, EXPECTED, Name, named, strict, Text } from './terms.js';

/** One question of a quiz. */
export const Question = define(
  'question',
  strict(
    {
      text: about('What is asked.', Text),
      options: Type.Optional(
        about(
          'The answers to choose from; without them a number is asked for.',
          Type.Union([
            Type.Array(Name, { minItems: 2, maxItems: 50 }),
            named(Text, 'Options with their titles.'),
          ]),
        ),
      ),
      answer: about(
        'The right option; a list where all of several have to be chosen; or the right number.',
        Type.Union([Name, Type.Array(Name, { minItems: 1, maxItems: 50 }), Type.Number()]),
      ),
      points: Type.Optional(
        Type.Number({ exclusiveMinimum: 0, description: 'What it weighs. Default 1.' }),
      ),
    },
    'A question with its right answer, which people who are asked never see.',
  ),
);

/** Questions that quizzes draw from. */
export const Bank = define(
  'bank',
  strict(
    {
      title: Type.Optional(about('What people read for it.', Text)),
      questions: about('The questions.', named(Question, 'The questions by name.')),
    },
    'A bank of questions.',
  ),
);

/** Something that is handed out, and may be asked for unchanged. */
export const Material = define(
  'material',
  strict(
    {
      title: about('What people read for it.', Text),
      sha256: Type.Optional(
        about(
          'The SHA-256 of the file, by which it is recognized.',
          Type.String({
            pattern: '^[0-9a-f]{64}$',
            [EXPECTED]: 'a SHA-256 of 64 lower-case hexadecimal digits',
          }),
        ),
      ),
      link: Type.Optional(
        about(
          'Where it can be read.',
          Type.String({ pattern: '^https://', maxLength: 2000, [EXPECTED]: 'an https:// address' }),
        ),
      ),
      file: Type.Optional(
        about('The name of the file.', Type.String({ minLength: 1, maxLength: 255 })),
      ),
    },
    'A document or template that is handed out.',
  ),
);
