import type { FieldOf, FieldType, Finding } from '../field-type.js';
import { isRecord, ownValue } from '../own-value.js';
import { drawQuestions } from '../quiz/draw-questions.js';
import { Grade, grade } from '../quiz/grade.js';
import { exampleAnswer, questionSchema } from '../quiz/question.js';
import type { QuestionBank } from '../supplies.js';
import { duplicates } from '../several.js';

type Quiz = FieldOf<'quiz'>;

/** The questions that a seed draws; all of them while there is no seed. */
function questionsOf(bank: QuestionBank, field: Quiz, seed: string | undefined): string[] {
  return drawQuestions(bank, seed === undefined ? undefined : field.draw, seed ?? '');
}

/** How many answers of an example are right. */
const SHARE_RIGHT = 0.85;

export const quizField: FieldType<Quiz> = {
  schema(field, { supplies, seed }) {
    const bank = supplies.bank(field.bank);
    const asked = bank === undefined ? [] : questionsOf(bank, field, seed);
    return {
      type: 'object',
      properties: Object.fromEntries(
        asked.flatMap((name) => {
          const question = bank?.questions[name];
          return question === undefined ? [] : [[name, questionSchema(question)]];
        }),
      ),
      additionalProperties: false,
    };
  },
  valueType: () => ({
    fields: { score: 'number', right: 'whole', asked: 'whole', points: 'number' },
  }),
  check(value, field, use) {
    const bank = use.supplies.bank(field.bank);
    if (bank === undefined) return [];
    const asked = new Set(drawQuestions(bank, field.draw, use.context.seed ?? ''));
    return Object.keys(value as object).flatMap((name): Finding[] => {
      if (!asked.has(name)) return [{ code: 'not-asked', at: `.${name}` }];
      return duplicates(ownValue(value, name)).map((finding) => ({
        ...finding,
        at: `.${name}${finding.at ?? ''}`,
      }));
    });
  },
  isEmpty: (value) => Object.keys(value as object).length === 0,
  toCondition(value, field, { supplies, seed }) {
    if (value instanceof Grade) return value;
    const bank = supplies.bank(field.bank);
    if (bank === undefined || !isRecord(value)) return undefined;
    return grade(bank, drawQuestions(bank, field.draw, seed), value);
  },
  example(field, use, random) {
    const bank = use.supplies.bank(field.bank);
    if (bank === undefined) return undefined;
    return Object.fromEntries(
      drawQuestions(bank, field.draw, use.context.seed ?? '').flatMap((name) => {
        const question = bank.questions[name];
        if (question === undefined) return [];
        return [[name, exampleAnswer(question, random() < SHARE_RIGHT, random)]];
      }),
    );
  },
};
