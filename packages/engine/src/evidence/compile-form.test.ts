import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AuthoredForm, AuthoredRule } from '../dsl/authored.js';
import { compileForm, formMistakes, type CheckMode, type EvidenceContext } from './index.js';
import { formArbitrary } from './testing/form-arbitrary.js';
import { context, place } from './testing/unit-context.js';
import { randomOf } from './testing/random-of.js';

const compile = (form: AuthoredForm, rules: AuthoredRule[] = []) => compileForm(form, rules, place);

function problems(form: AuthoredForm, values: unknown, mode: CheckMode = 'complete') {
  return compile(form)
    .check(values, context, mode)
    .map(({ code, field }) => (field === '' ? code : `${field}: ${code}`));
}

const hostile = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'a'), fc.anything()),
  fc.json().map((text): unknown => JSON.parse(text)),
);

describe('a form', () => {
  const form: AuthoredForm = {
    kind: { type: 'choice', options: ['talk', 'visit'], required: true },
    place: { type: 'text', required: true, when: 'evidence.kind == "visit"' },
    note: 'text',
  };

  it('refuses values that are not an object', () => {
    for (const values of [undefined, null, [], 'text', 3, Number.NaN]) {
      expect(problems(form, values)).toEqual(['wrong-type']);
    }
  });

  it('refuses fields it does not have, and says which was meant', () => {
    const [problem] = compile(form).check({ kind: 'talk', nota: 'x' }, context, 'complete');
    expect(problem).toMatchObject({
      code: 'unknown-field',
      field: 'nota',
      data: { suggestion: 'note' },
    });
  });

  it('refuses the names of prototypes', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const values: unknown = JSON.parse(`{"kind":"talk","${name}":{"place":"x"}}`);
      expect(problems(form, values)).toEqual([`${name}: unknown-field`]);
    }
  });

  it('does not take what a prototype holds for an answer', () => {
    expect(problems(form, Object.create({ kind: 'talk' }))).toEqual(['kind: missing']);
  });

  it('wants what is required only of a complete form', () => {
    expect(problems(form, {}, 'draft')).toEqual([]);
    expect(problems(form, {})).toEqual(['kind: missing']);
    expect(problems(form, { kind: 'talk' })).toEqual([]);
  });

  it('takes blank text for missing', () => {
    expect(problems(form, { kind: 'visit', place: ' \n' })).toEqual(['place: missing']);
  });

  it('asks for a field when its condition holds, and otherwise refuses an answer to it', () => {
    expect(problems(form, { kind: 'visit' })).toEqual(['place: missing']);
    expect(problems(form, { kind: 'talk', place: 'x' })).toEqual(['place: not-asked']);
    expect(problems(form, { kind: 'talk', place: 'x' }, 'draft')).toEqual([]);
    expect(compile(form).asked({ kind: 'visit' }, context)).toEqual(['kind', 'place', 'note']);
    expect(compile(form).asked({}, context)).toEqual(['kind', 'note']);
  });

  it('says what is still missing, also inside lists', () => {
    const published = compile({
      title: { type: 'text', required: true },
      published: {
        type: 'list',
        of: { url: { type: 'link', required: true }, proof: { type: 'file', required: true } },
      },
    });
    const values = { published: [{ url: 'https://a.cn' }, {}] };
    expect(published.missing(values, context)).toEqual([
      'title',
      'published[0].proof',
      'published[1].url',
      'published[1].proof',
    ]);
  });

  it('reports problems in the order of the fields, each with words in both languages', () => {
    const found = compile({ a: { type: 'text', required: true }, b: 'number' }).check(
      { b: 'x' },
      context,
      'complete',
    );
    expect(found.map(({ field }) => field)).toEqual(['a', 'b']);
    for (const { message } of found) {
      expect(message).toEqual({
        en: expect.stringMatching(/./),
        'zh-CN': expect.stringMatching(/./),
      });
    }
  });

  it('reports at most a hundred problems', () => {
    const values = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, 1]));
    expect(compile({}).check(values, context, 'draft')).toHaveLength(100);
  });
});

describe('rules', () => {
  const form: AuthoredForm = {
    from: { type: 'date', required: true },
    to: 'date',
    rows: {
      type: 'list',
      of: { a: 'number', b: 'number' },
      rules: [{ check: 'entry.a < entry.b', message: 'a below b' }],
    },
  };
  const rules = [
    { check: 'evidence.from <= evidence.to', message: { en: 'order', 'zh-CN': '次序' } },
  ];
  const check = (values: unknown, mode: CheckMode = 'complete') =>
    compile(form, rules).check(values, context, mode);

  it('hold between fields, in their author’s words', () => {
    const wrong = { from: '2022-09-02', to: '2022-09-01' };
    expect(check(wrong)).toMatchObject([
      { code: 'rule', field: '', message: { en: 'order', 'zh-CN': '次序' } },
    ]);
    expect(check({ ...wrong, to: '2022-09-03' })).toEqual([]);
  });

  it('are not asked of a draft', () => {
    expect(check({ from: '2022-09-02', to: '2022-09-01' }, 'draft')).toEqual([]);
  });

  it('say nothing about what was not given', () => {
    expect(check({ from: '2022-09-02' })).toEqual([]);
  });

  it('of a list hold for each entry', () => {
    const rows = [{ a: 1, b: 2 }, { a: 2, b: 1 }, { a: 1 }];
    expect(check({ from: '2022-09-02', rows })).toMatchObject([
      { code: 'rule', field: 'rows[1]', message: 'a below b' },
    ]);
  });
});

describe('the conditions of a form', () => {
  it('are checked ahead, each with its place', () => {
    const form: AuthoredForm = {
      a: { type: 'text', when: 'evidence.bb == 1' },
      b: { type: 'person', role: 'leader', where: 'person.in_charge' },
      c: { type: 'list', of: { d: 'number' }, rules: [{ check: 'entry.e > 1', message: 'm' }] },
    };
    const rules = [{ check: 'evidence.a', message: 'm' }];
    expect(formMistakes(form, rules, place)).toMatchObject([
      { in: 'fields', path: ['a', 'when'], offset: 9, length: 2 },
      { in: 'fields', path: ['b', 'where'], suggestion: 'in_charge_of_safety' },
      { in: 'fields', path: ['c', 'rules', 0, 'check'] },
      { in: 'rules', path: [0, 'check'] },
    ]);
    expect(() => compileForm(form, rules, place)).toThrow(RangeError);
  });

  it('see the unit, and beside the answers of an event the evidence', () => {
    const form: AuthoredForm = {
      reason: {
        type: 'text',
        required: true,
        when: 'unit.employees > 3 && evidence.kind == "other"',
      },
      more: { type: 'yes-no', required: true, when: 'has(answers.reason)' },
    };
    const activity = {
      ...place.activity,
      evidence: { kind: { type: 'choice' as const, options: ['a'], other: true } },
    };
    const answers = compileForm(form, [], { ...place, activity, as: 'answers' });
    const values = { ...context.variables, evidence: { kind: { other: 'words' } } };
    const beside: EvidenceContext = { ...context, variables: values };
    expect(answers.missing({}, beside)).toEqual(['reason']);
    expect(answers.missing({ reason: 'x' }, beside)).toEqual(['more']);
    expect(
      answers.missing({}, { ...beside, variables: { ...values, evidence: { kind: 'a' } } }),
    ).toEqual([]);
  });
});

describe('any form', () => {
  it('accepts its own examples', () => {
    fc.assert(
      fc.property(formArbitrary, fc.integer(), (form, seed) => {
        const compiled = compile(form);
        const example = compiled.example(context, randomOf(seed));
        expect(compiled.check(example, context, 'complete')).toEqual([]);
        expect(compiled.check(example, context, 'draft')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('meets rules in its examples', () => {
    const compiled = compile(
      { from: { type: 'number', required: true }, to: { type: 'number', required: true } },
      [{ check: 'evidence.from <= evidence.to', message: 'order' }],
    );
    for (let seed = 0; seed < 30; seed += 1) {
      const example = compiled.example(context, randomOf(seed));
      expect(compiled.check(example, context, 'complete')).toEqual([]);
    }
  });

  it('gives the same example for the same numbers', () => {
    fc.assert(
      fc.property(formArbitrary, fc.integer(), (form, seed) => {
        const compiled = compile(form);
        const twice = [seed, seed].map((s) => compiled.example(context, randomOf(s)));
        expect(twice[0]).toEqual(twice[1]);
      }),
      { numRuns: 20 },
    );
  });

  it('publishes a schema that its examples pass', () => {
    fc.assert(
      fc.property(formArbitrary, fc.integer(), (form, seed) => {
        const compiled = compile(form);
        const ajv = new Ajv2020({ strict: false, validateFormats: false });
        const validate = ajv.compile(compiled.jsonSchema);
        expect([validate(compiled.example(context, randomOf(seed))), validate.errors]).toEqual([
          true,
          null,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('neither throws nor accepts what is no object, whatever it is given', () => {
    fc.assert(
      fc.property(
        formArbitrary,
        fc.array(hostile, { minLength: 5, maxLength: 20 }),
        (form, many) => {
          const compiled = compile(form);
          const names = Object.keys(form);
          const inside = many.map((value, index) => ({
            [names[index % names.length] ?? 'x']: value,
          }));
          for (const values of [...many, ...inside]) {
            for (const mode of ['draft', 'complete'] as const) {
              const found = compiled.check(values, context, mode);
              const isObject =
                typeof values === 'object' && values !== null && !Array.isArray(values);
              expect(isObject || found.length > 0).toBe(true);
            }
            expect(Array.isArray(compiled.missing(values, context))).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('bears values that are very deep or very large', () => {
    const form: AuthoredForm = { text: 'text', list: { type: 'list', of: { a: 'text' } } };
    const deep: unknown = JSON.parse(`${'{"a":['.repeat(5000)}${']}'.repeat(5000)}`);
    expect(problems(form, { text: deep, list: [deep] }).length).toBeGreaterThan(0);
    expect(problems(form, { text: '字'.repeat(1_000_000) })).toEqual(['text: too-long']);
    expect(problems(form, { list: Array.from({ length: 20_000 }, () => ({ a: 1 })) })).toHaveLength(
      100,
    );
  });
});
