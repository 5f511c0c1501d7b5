import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { celName, compileCondition, createScope } from './index.js';

const scope = createScope({
  unit: {
    fields: {
      ok: 'yes-no',
      employees: 'number',
      floors: 'whole',
      code: 'text',
      'in-charge-of-safety': 'yes-no',
      groups: { list: 'text' },
      any: 'any',
      entries: { list: { fields: { likes: 'whole', url: 'text' } } },
    },
  },
  person: { fields: { name: 'text' } },
});

const unit = {
  ok: true,
  employees: 5,
  floors: 3,
  code: 'x',
  groups: ['a'],
  any: 3,
  entries: [{ likes: 3, url: 'u' }],
};

function evaluate(text: string, variables: Record<string, unknown> = { unit }) {
  const outcome = compileCondition(text, scope);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.message.en}`);
  return outcome.condition.evaluate(variables);
}

function mistake(text: string) {
  const outcome = compileCondition(text, scope);
  if (outcome.ok) throw new Error(`${text} was accepted`);
  const { offset, length, suggestion, message } = outcome;
  return { marked: text.slice(offset, offset + length), offset, suggestion, message };
}

describe('a condition', () => {
  it('spells names with underscores', () => {
    expect(celName('in-charge-of-safety')).toBe('in_charge_of_safety');
  });

  it.each([
    ['unit.ok', true],
    ['!unit.ok', false],
    ['unit.employees == 5', true],
    ['unit.employees != 5', false],
    ['unit.employees >= unit.floors', true],
    ['1 + unit.employees > 5.5', true],
    ['unit.floors - 1 == 2', true],
    ['unit.employees in [4, 5]', true],
    ['unit.floors in [4, 5]', false],
    ['unit.any == 3', true],
    ['"a" in unit.groups', true],
    ['unit.entries.all(e, e.likes > 2)', true],
    ['unit.entries.filter(e, e.likes == 3).map(e, e.url) == ["u"]', true],
    ['unit.entries[0].likes == 3', true],
    ['has(unit.code)', true],
    ['has(unit.in_charge_of_safety)', false],
    ['unit.entries.exists(e, !has(e.url))', false],
    ['unit.code.startsWith("x") && unit.code.size() == 1', true],
  ])('%s is %p', (text, value) => {
    expect(evaluate(text)).toEqual({ value });
  });

  it.each([
    ['unit.in_charge_of_safety == false', 'missing'],
    ['unit.entries[4].likes == 3', 'missing'],
    ['person.name == "a"', 'missing'],
    ['unit.floors / 0 == 1', 'failed'],
  ])('%s does not hold and says why: %s', (text, kind) => {
    expect(evaluate(text)).toMatchObject({ value: false, problem: { kind } });
  });

  it('takes null, undefined and what a prototype holds for missing', () => {
    const inherited = Object.create({ code: 'x' }) as Record<string, unknown>;
    for (const value of [{ code: null }, { code: undefined }, inherited]) {
      expect(evaluate('has(unit.code)', { unit: value })).toEqual({ value: false });
    }
    expect(evaluate('unit.ok', { unit: null })).toMatchObject({ problem: { kind: 'missing' } });
  });

  it('does not hold when a value is of another kind than was declared', () => {
    expect(evaluate('unit.floors > 2', { unit: { floors: 2.5 } })).toMatchObject({
      value: false,
      problem: { kind: 'failed' },
    });
  });

  it('is compiled once in a scope', () => {
    expect(compileCondition('unit.ok', scope)).toBe(compileCondition('unit.ok', scope));
  });

  it('does not throw, whatever the values are', () => {
    const texts = [
      'unit.ok && unit.employees > 3',
      'unit.entries.all(e, e.likes > 2)',
      'unit.any == 3 || "a" in unit.groups',
      'unit.any > 3 && unit.any.x == 1',
    ];
    const values = fc.record({
      ok: fc.anything(),
      employees: fc.anything(),
      groups: fc.anything(),
      any: fc.anything(),
      entries: fc.oneof(fc.anything(), fc.array(fc.anything())),
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.oneof(values, fc.anything()), (text, value) => {
        expect(typeof evaluate(text, { unit: value }).value).toBe('boolean');
      }),
    );
  });
});

describe('a mistake in a condition', () => {
  it.each([
    ['unt.ok', 'unt', 'unit'],
    ['unit.okk', 'okk', 'ok'],
    ['unit.employes > 3', 'employes', 'employees'],
    ['unit.entries.all(e, e.like > 2)', 'like', 'likes'],
    ['has(unit.cod)', 'cod', 'code'],
    ['unit.entries.exists(e, has(e.lik))', 'lik', 'likes'],
    ['unit.in-charge-of-safety == false', 'in-charge-of-safety', 'in_charge_of_safety'],
    ['unit.code = "x"', '=', '=='],
    ['unit.ok and unit.ok', 'and', '&&'],
    ['unit.code == “x”', '“', '"'],
    ['unit.code.startWith("a")', 'startWith', 'startsWith'],
    ['unit.code.matches("a")', 'matches', undefined],
    ['cel.bind(x, 1, x == 1)', 'bind', undefined],
    ['timestamp("2020-01-01T00:00:00Z") == unit.any', 'timestamp', undefined],
    ['unit.code == 3', 'unit.code == 3', undefined],
    ['unit.floors', 'unit.floors', undefined],
    ['unit.ok &&', '', undefined],
  ])('%s is marked at %p and suggests %p', (text, marked, suggestion) => {
    const found = mistake(text);
    expect([found.marked, found.suggestion]).toEqual([marked, suggestion]);
    expect(found.message.en).not.toMatch(/Record\d|\n/);
    expect(found.message['zh-CN']).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['too long', `unit.ok${' '.repeat(2000)}`],
    ['too deep', `${'('.repeat(100)}unit.ok${')'.repeat(100)}`],
    ['too large', Array.from({ length: 180 }, () => 'unit.ok').join('||')],
    ['a list too long', `unit.floors in [${'1,'.repeat(300)}1]`],
    [
      'macros too deep',
      'unit.entries.all(a, unit.entries.all(b, unit.entries.all(c, a.likes > c.likes)))',
    ],
  ])('is found when the condition is %s', (_, text) => {
    expect(mistake(text).message.en).toMatch(/at most|too large/);
  });

  it('is always a value, with a place inside the text', () => {
    const pieces = fc.constantFrom(
      'unit',
      '.',
      'ok',
      ' && ',
      '(',
      ')',
      '[',
      '"',
      'has',
      '-',
      '1',
      '，',
      'e',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 12 }).map((p) => p.join('')),
          fc.string(),
        ),
        (text) => {
          const outcome = compileCondition(text, scope);
          if (outcome.ok) return;
          expect(outcome.offset).toBeGreaterThanOrEqual(0);
          expect(outcome.length).toBeGreaterThanOrEqual(0);
          expect(outcome.offset + outcome.length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
