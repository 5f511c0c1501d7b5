import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createScope } from '../../conditions/index.js';
import type { AuthoredForm } from '../../dsl/authored.js';
import {
  bankMistakes,
  compileForm,
  drawQuestions,
  formMistakes,
  formType,
  type FormPlace,
  type QuestionBank,
} from '../index.js';
import { randomOf } from '../testing/random-of.js';
import { context, place as elsewhere } from '../testing/unit-context.js';

const bank: QuestionBank = {
  questions: {
    gas: {
      text: { en: 'Gas?', 'zh-CN': '燃气？' },
      options: ['yes', 'no'],
      answer: 'yes',
      points: 2,
    },
    exits: {
      text: 'Which exits?',
      options: { north: 'North door', south: { en: 'South door' }, east: 'East door' },
      answer: ['north', 'south'],
    },
    minutes: { text: 'How many minutes?', answer: 3 },
    alarm: { text: 'Alarm number?', options: ['a110', 'a119'], answer: 'a119' },
  },
};

const place: FormPlace = {
  ...elsewhere,
  campaign: { ...elsewhere.campaign, banks: { fire: bank } },
};
const right = { gas: 'yes', exits: ['south', 'north'], minutes: 3, alarm: 'a119' };

const whole: AuthoredForm = { exam: { type: 'quiz', bank: 'fire', required: true } };
const drawn: AuthoredForm = { exam: { type: 'quiz', bank: 'fire', draw: 2, required: true } };

function codes(form: AuthoredForm, exam: unknown, seed = '') {
  return compileForm(form, [], place)
    .check({ exam }, { ...context, seed }, 'complete')
    .map(({ code, field }) => `${field} ${code}`);
}

const gradeOf = (form: AuthoredForm, exam: unknown, seed = '') => ({
  ...(compileForm(form, [], place).variable({ exam }, { seed })['exam'] as object),
});

describe('questions', () => {
  it('are drawn each once, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 4 }), (seed, draw) => {
        const names = drawQuestions(bank, draw, seed);
        expect(new Set(names).size).toBe(draw);
        expect(drawQuestions(bank, draw, seed)).toEqual(names);
        expect(Object.keys(bank.questions)).toEqual(expect.arrayContaining(names));
      }),
    );
  });

  it('are drawn about equally often', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 400; seed += 1) {
      for (const name of drawQuestions(bank, 1, `task/${seed}`)) {
        times.set(name, (times.get(name) ?? 0) + 1);
      }
    }
    expect([...times.values()].every((count) => count > 60 && count < 140)).toBe(true);
  });

  it('are all asked, in order, when no number or a larger one is given', () => {
    expect(drawQuestions(bank, undefined, 'x')).toEqual(Object.keys(bank.questions));
    expect(drawQuestions(bank, 9, 'x')).toEqual(Object.keys(bank.questions));
  });
});

describe('a quiz', () => {
  it.each<[string, unknown, string[]]>([
    ['all right', right, []],
    ['some unanswered', { gas: 'no' }, []],
    ['nothing answered', {}, ['exam missing']],
    ['no option', { gas: 'maybe' }, ['exam.gas not-an-option']],
    ['one for several', { exits: 'north' }, ['exam.exits wrong-type']],
    ['one twice', { exits: ['north', 'north'] }, ['exam.exits[1] duplicate']],
    ['words for a number', { minutes: '3' }, ['exam.minutes wrong-type']],
    ['an unknown question', { gaz: 'yes' }, ['exam.gaz unknown-field']],
    ['no answers at all', 'gas', ['exam wrong-type']],
  ])('takes or refuses: %s', (_, exam, expected) => {
    expect(codes(whole, exam)).toEqual(expected);
  });

  it('refuses answers to questions that were not drawn', () => {
    const asked = drawQuestions(bank, 2, 's1');
    const others = Object.keys(bank.questions).filter((name) => !asked.includes(name));
    expect(codes(drawn, right, 's1').sort()).toEqual(
      others.map((name) => `exam.${name} not-asked`).sort(),
    );
    const answers = Object.fromEntries(
      Object.entries(right).filter(([name]) => asked.includes(name)),
    );
    expect(codes(drawn, answers, 's1')).toEqual([]);
    expect(gradeOf(drawn, answers, 's1')).toMatchObject({ score: 100, right: 2, asked: 2 });
  });

  it.each<[unknown, object]>([
    [right, { score: 100, right: 4, asked: 4, points: 5 }],
    [{ gas: 'yes' }, { score: 40, right: 1, asked: 4, points: 2 }],
    [
      { ...right, exits: ['north'] },
      { score: 80, right: 3, asked: 4, points: 4 },
    ],
    [
      { ...right, exits: ['north', 'south', 'east'] },
      { score: 80, right: 3, asked: 4, points: 4 },
    ],
    [
      { gas: 'no', minutes: 4 },
      { score: 0, right: 0, asked: 4, points: 0 },
    ],
    [
      { score: 100, right: 4, asked: 4, points: 5 },
      { score: 0, right: 0, asked: 4, points: 0 },
    ],
  ])('%j is graded %j', (exam, expected) => {
    expect(gradeOf(whole, exam)).toEqual(expected);
  });

  it('is a grade in the conditions of its form, of events and of forms of answers', () => {
    const form = compileForm(whole, [{ check: 'evidence.exam.score >= 60', message: 'no' }], place);
    expect(form.check({ exam: right }, context, 'complete')).toEqual([]);
    expect(form.check({ exam: { gas: 'yes' } }, context, 'complete')).toMatchObject([
      { code: 'rule' },
    ]);

    const evidence = form.variable({ exam: right }, context);
    const outcome = createScope({ evidence: formType(whole) }).compile('evidence.exam.right == 4');
    expect(outcome.ok && outcome.condition.holds({ evidence })).toBe(true);

    const answers = compileForm(
      { why: { type: 'text', required: true, when: 'evidence.exam.score < 60' } },
      [],
      { ...place, activity: { ...place.activity, evidence: whole }, as: 'answers' },
    );
    const variables = { ...context.variables, evidence };
    expect(answers.missing({}, { ...context, variables })).toEqual([]);
  });

  it('shows texts and options, never answers or weights', () => {
    const form = compileForm(drawn, [], place);
    expect(form.jsonSchema['properties']).toEqual({
      exam: {
        type: 'object',
        additionalProperties: false,
        properties: {
          gas: {
            title: 'Gas?',
            'x-title': { en: 'Gas?', 'zh-CN': '燃气？' },
            type: 'string',
            enum: ['yes', 'no'],
          },
          exits: {
            title: 'Which exits?',
            'x-options': [
              { name: 'north', title: 'North door' },
              { name: 'south', title: 'South door', 'x-title': { en: 'South door' } },
              { name: 'east', title: 'East door' },
            ],
            type: 'array',
            items: { type: 'string', enum: ['north', 'south', 'east'] },
            maxItems: 3,
          },
          minutes: {
            title: 'How many minutes?',
            type: 'number',
            minimum: Number.MIN_SAFE_INTEGER,
            maximum: Number.MAX_SAFE_INTEGER,
          },
          alarm: { title: 'Alarm number?', type: 'string', enum: ['a110', 'a119'] },
        },
      },
    });
    const { properties } = form.jsonSchemaFor({ seed: 's1' }) as {
      readonly properties: { readonly exam: { readonly properties: object } };
    };
    expect(Object.keys(properties.exam.properties)).toEqual(drawQuestions(bank, 2, 's1'));
  });

  it('is answered mostly right in examples, which pass', () => {
    const form = compileForm(whole, [], place);
    const scores = Array.from({ length: 40 }, (_, seed) => {
      const values = form.example(context, randomOf(seed));
      expect(form.check(values, context, 'complete')).toEqual([]);
      return (form.variable(values, context)['exam'] as { readonly score: number }).score;
    });
    expect(scores.filter((score) => score >= 60).length).toBeGreaterThan(25);
    expect(scores.some((score) => score < 100)).toBe(true);
  });
});

describe('a mistake about quizzes', () => {
  const mistakes = (form: AuthoredForm) =>
    formMistakes(form, [], place).map(({ path, kind, suggestion }) => [
      path.join('.'),
      kind,
      suggestion,
    ]);

  it('is an unknown bank, or a draw larger than the bank', () => {
    expect(mistakes({ exam: { type: 'quiz', bank: 'fir' } })).toEqual([
      ['exam.bank', 'reference', 'fire'],
    ]);
    expect(mistakes({ exam: { type: 'quiz', bank: 'fire', draw: 5 } })).toEqual([
      ['exam.draw', 'value', undefined],
    ]);
    expect(mistakes(drawn)).toEqual([]);
  });

  it('is an answer that no option bears out', () => {
    const options = ['left', 'right'];
    const questions: QuestionBank['questions'] = {
      a: { text: 'A', options, answer: 'rigth' },
      b: { text: 'B', options, answer: ['left', 'up'] },
      c: { text: 'C', options, answer: 3 },
      d: { text: 'D', answer: 'left' },
    };
    expect(
      bankMistakes({ questions }).map(({ path, suggestion }) => [path.join('.'), suggestion]),
    ).toEqual([
      ['questions.a.answer', 'right'],
      ['questions.b.answer.1', undefined],
      ['questions.c.answer', undefined],
      ['questions.d.answer', undefined],
    ]);
    expect(bankMistakes(bank)).toEqual([]);
  });
});
