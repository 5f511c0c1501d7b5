import { describe, expect, it } from '@jest/globals';
import type { AuthoredForm, AuthoredRule } from '../dsl/authored.js';
import type { TypedField } from './field-type.js';
import { compileForm, formMistakes } from './index.js';
import { randomOf } from './testing/random-of.js';
import { context, place } from './testing/unit-context.js';

const compile = (form: AuthoredForm, rules: AuthoredRule[] = []) => compileForm(form, rules, place);
const filled = (form: AuthoredForm, values: Record<string, unknown>) =>
  compile(form).withComputed(values, context);

const fixed = (value?: string, required = false): TypedField => ({
  type: 'number',
  required,
  fixed: true,
  ...(value === undefined ? {} : { value }),
});

const bill: AuthoredForm = {
  // Before what it follows from: the order of the fields does not matter.
  total: { type: 'number', value: 'sum(evidence.lines.map(l, l.amount))', required: true },
  'per-head': { type: 'number', value: 'round(evidence.total / unit.employees, 2)' },
  lines: {
    type: 'list',
    required: true,
    min: 1,
    of: {
      amount: { type: 'number', value: 'entry.price * entry.pieces' },
      price: { type: 'number', required: true, min: 1 },
      pieces: { type: 'number', whole: true, required: true, min: 1 },
    },
  },
};

describe('what a form works out', () => {
  const lines = [
    { price: 0.1, pieces: 3 },
    { price: 2, pieces: 4 },
  ];

  it('is laid under what was given, each behind what it follows from', () => {
    expect(filled(bill, { lines })).toEqual({
      lines: [
        { price: 0.1, pieces: 3, amount: expect.closeTo(0.3) },
        { price: 2, pieces: 4, amount: 8 },
      ],
      total: expect.closeTo(8.3),
      'per-head': 0.69,
    });
    expect(filled(bill, { lines, total: 24 })).toMatchObject({ total: 24, 'per-head': 2 });
  });

  it('changes nothing that was given', () => {
    const values = { lines: structuredClone(lines) };
    filled(bill, values);
    expect(values).toEqual({ lines });
  });

  it('stays away while what it follows from is missing', () => {
    expect(filled(bill, { lines: [{ price: 2 }] })).toEqual({ lines: [{ price: 2 }] });
    expect(compile(bill).missing({}, context)).toEqual(['total', 'lines']);
  });

  it('stays away where it is not asked for', () => {
    const form: AuthoredForm = {
      switch: 'yes-no',
      note: { type: 'text', value: '"by rule"', when: 'evidence.switch' },
    };
    expect(filled(form, { switch: false })).toEqual({ switch: false });
    expect(filled(form, { switch: true })).toEqual({ switch: true, note: 'by rule' });
  });

  it('counts as given when the form is checked', () => {
    const form = compile({ a: { type: 'number', required: true, value: '2 * 2', max: 3 } }, [
      { check: 'evidence.a > 5', message: 'more' },
    ]);
    expect(form.check({}, context, 'complete')).toMatchObject([{ code: 'too-large', field: 'a' }]);
    expect(form.check({ a: 3 }, context, 'complete')).toMatchObject([{ code: 'rule' }]);
    expect(form.jsonSchema['required']).toBeUndefined();
  });

  it.each([
    ['text', { type: 'text', value: 'unit.code + "!"' }, 'e1!'],
    ['yes-no', { type: 'yes-no', value: 'unit.employees > 3' }, true],
    [
      'choice',
      { type: 'choice', options: ['few', 'many'], value: 'unit.employees > 3 ? "many" : "few"' },
      'many',
    ],
    ['several', { type: 'choice', options: ['a', 'b'], many: true, value: '["a"]' }, ['a']],
    ['date', { type: 'date', value: '"2022-09-01"' }, '2022-09-01'],
  ] as const)('can be a %s', (_, field, value) => {
    const form = { it: field } as unknown as AuthoredForm;
    expect(filled(form, {})).toEqual({ it: value });
  });

  it('does not throw at what is no form', () => {
    for (const values of [null, [], 'x', { lines: 'x' }, { lines: [null, 3] }]) {
      expect(() => compile(bill).check(values, context, 'draft')).not.toThrow();
      expect(() => filled(bill, values as never)).not.toThrow();
    }
  });

  it('is part of examples, which pass', () => {
    const form = compile(
      {
        ...bill,
        fee: fixed('evidence.total * 2', true),
      },
      [{ check: 'evidence.fee > 0', message: 'none' }],
    );
    for (let seed = 0; seed < 30; seed += 1) {
      const values = form.example(context, randomOf(seed));
      expect(form.check(values, context, 'complete')).toEqual([]);
      expect(values).toHaveProperty('fee');
    }
  });
});

describe('a fixed value', () => {
  const form = compile({
    a: 'number',
    b: fixed('evidence.a * 3'),
  });
  const codes = (values: unknown, mode: 'draft' | 'complete' = 'complete') =>
    form.check(values, context, mode).map(({ code, data }) => [code, data?.['expected']]);

  it('has to be what is worked out, but for what decimals add', () => {
    expect(codes({ a: 0.1, b: 0.3 })).toEqual([]);
    expect(codes({ a: 0.1 })).toEqual([]);
    expect(codes({ a: 1, b: 4 })).toEqual([['not-as-computed', 3]]);
    expect(codes({ a: 1, b: 4 }, 'draft')).toEqual([['not-as-computed', 3]]);
  });

  it('is refused where it follows from nothing, but for a draft', () => {
    expect(codes({ b: 4 })).toEqual([['not-as-computed', undefined]]);
    expect(codes({ b: 4 }, 'draft')).toEqual([]);
  });
});

describe('a mistake in a value', () => {
  const mistakes = (form: AuthoredForm) =>
    formMistakes(form, [], place).map(({ path, kind, suggestion, offset }) => [
      path.join('.'),
      kind,
      ...(suggestion === undefined ? [] : [suggestion, offset]),
    ]);

  it.each<[string, AuthoredForm, (string | number)[][]]>([
    [
      'a misspelled name',
      { a: { type: 'number', value: '1 + unit.employes' } },
      [['a.value', 'condition', 'employees', 9]],
    ],
    ['another kind', { a: { type: 'number', value: 'unit.code' } }, [['a.value', 'condition']]],
    [
      'one for several',
      { a: { type: 'person', many: true, value: '"p1"' } },
      [['a.value', 'condition']],
    ],
    [
      'a field that cannot be worked out',
      { a: { type: 'file', value: '1' } },
      [['a.value', 'value']],
    ],
    ['fixed without a value', { a: fixed() }, [['a.fixed', 'value']]],
    ['itself', { a: { type: 'number', value: 'evidence.a + 1' } }, [['a.value', 'value']]],
    [
      'a circle, but not what hangs on it',
      {
        a: { type: 'number', value: 'evidence.b + 1' },
        b: { type: 'number', value: 'evidence.a + 1' },
        c: { type: 'number', value: 'evidence.a + 1' },
      },
      [
        ['a.value', 'value'],
        ['b.value', 'value'],
      ],
    ],
    [
      'inside a list',
      { l: { type: 'list', of: { n: { type: 'number', value: 'entry.m' }, m: 'text' } } },
      [['l.of.n.value', 'condition']],
    ],
  ])('is found: %s', (_, form, found) => {
    expect(mistakes(form)).toEqual(found);
  });
});

describe('personal data', () => {
  it('is told by field, also inside lists', () => {
    const form = compile({
      note: 'text',
      phone: { type: 'text', personal: true },
      guests: {
        type: 'list',
        of: {
          name: { type: 'text', personal: { 'shown-to': 'lead', erase: '6 months after archive' } },
          seat: { type: 'text', personal: { 'shown-to': ['lead', 'owner'] } },
        },
      },
    });
    expect(form.personal).toEqual([
      { path: 'phone' },
      { path: 'guests.name', shownTo: ['lead'], erase: '6 months after archive' },
      { path: 'guests.seat', shownTo: ['lead', 'owner'] },
    ]);
  });
});
