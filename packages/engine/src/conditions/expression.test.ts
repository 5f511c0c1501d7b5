import { describe, expect, it } from '@jest/globals';
import { compileCondition, compileExpression, createScope, type WantedValue } from './index.js';

const scope = createScope({
  unit: {
    fields: {
      code: 'text',
      employees: 'number',
      floors: 'whole',
      'opened-on': 'text',
      marks: { list: 'number' },
      any: 'any',
      entries: { list: { fields: { amount: 'number', 'of-kind': 'text' } } },
    },
  },
  figures: { fields: { x: 'number' } },
  progress: { fields: { 'weekly-report': { fields: { done: 'whole', owed: 'whole' } } } },
  given: { map: { fields: { likes: 'whole' } } },
});

const variables = {
  unit: {
    code: 'e1',
    employees: 25,
    floors: 5,
    'opened-on': '2022-08-30',
    marks: [3, 1, 2.5],
    any: 4,
    entries: [
      { amount: 0.1, 'of-kind': 'a' },
      { amount: 0.2, 'of-kind': 'b' },
    ],
  },
  figures: { x: 3 },
  progress: { 'weekly-report': { done: 1, owed: 2 } },
  given: { 'first-post': { likes: 7 }, constructor: { likes: 1 } },
};

function value(text: string, wanted: WantedValue = 'any') {
  const outcome = compileExpression(text, scope, wanted);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.message.en}`);
  return outcome.expression.evaluate(variables);
}

describe('numbers', () => {
  it.each([
    ['progress.weekly_report.done / progress.weekly_report.owed', 0.5],
    ['unit.floors / 2', 2.5],
    ['unit.employees / 10', 2.5],
    ['5 / 2 + unit.floors', 7.5],
    ['unit.floors % 2', 1],
    ['-unit.floors + 1', -4],
    ['unit.floors > 4 ? 1 : 2.5', 1],
    ['unit.floors > 5 ? unit.employees : unit.floors', 5],
    ['unit.entries.size() / 4', 0.5],
    ['size(unit.code) + 0.5', 2.5],
    ['unit.marks.filter(m, m / 2 > 1).size()', 2],
    ['unit.marks[unit.marks.size() - 1]', 2.5],
    ['unit.marks[0] + unit.any', 7],
    ['int(unit.marks[2]) + int("4")', 6],
    ['sum(unit.marks)', 6.5],
    ['sum([])', 0],
    ['sum(unit.entries.map(e, e.amount * 10))', 3],
    ['min(unit.marks) + max(unit.marks)', 4],
    ['max(unit.floors, 7.5)', 7.5],
    ['min(unit.any, 9)', 4],
    ['mean([1, 2.5, unit.floors - 3])', 11 / 6],
    ['round(2.5) + round(-2.5)', 0],
    ['round(1.005, 2)', 1.01],
    ['round(0.0000001, 2)', 0],
    ['round(1234567.891, 1)', 1234567.9],
    ['floor(-1.5) + ceil(1.2) + abs(-3)', 3],
    ['days(unit.opened_on, "2022-09-02")', 3],
    ['days("2022-09-02", unit.opened_on)', -3],
    ['given.first_post.likes + 1', 8],
    ['given["first_post"].likes', 7],
  ])('%s is %p', (text, expected) => {
    expect(value(text, 'number')).toBe(expected);
  });

  it.each([
    ['unit.floors in [4, 5]', true],
    ['unit.floors in [4.5, 5]', true],
    ['unit.employees in [25]', true],
    ['[unit.floors, 1] == [5, 1]', true],
    ['"first_post" in given', true],
    ['has(given.second)', false],
    ['has(given.constructor)', true],
    ['has(given.toString)', false],
    ['given.all(name, given[name].likes > 0)', true],
  ])('%s is %p', (text, expected) => {
    expect(value(text, 'yes-no')).toBe(expected);
  });
});

describe('an expression', () => {
  it.each([
    ['unit.floors > 3 ? "high" : "low"', 'text', 'high'],
    ['unit.code + "-" + string(unit.floors)', 'text', 'e1-5'],
    ['unit.marks.filter(m, m > 2)', 'any', [3, 2.5]],
    ['unit.entries[0]', 'any', { amount: 0.1, of_kind: 'a' }],
    ['unit.any', 'number', 4],
  ] as const)('%s as %s is %p', (text, wanted, expected) => {
    expect(value(text, wanted)).toEqual(expected);
  });

  it.each([
    ['unit.employees / 0', 'number'],
    ['unit.employees % 0', 'number'],
    ['unit.any / (unit.any - unit.any)', 'number'],
    ['unit.marks[7]', 'number'],
    ['given.second.likes', 'number'],
    ['min(unit.marks.filter(m, m > 9))', 'number'],
    ['sum(unit.any)', 'number'],
    ['days(unit.code, "2022-09-02")', 'number'],
    ['round(1.5, 99)', 'number'],
    ['unit.any', 'text'],
    ['10.0e200 * 10.0e200', 'number'],
  ] as const)('%s as %s has no value', (text, wanted) => {
    expect(value(text, wanted)).toBeUndefined();
  });

  it('has no value while a variable or a field of it is missing', () => {
    const outcome = compileExpression('figures.x + 1', scope, 'number');
    if (!outcome.ok) throw new Error(outcome.message.en);
    for (const figures of [undefined, null, {}, { x: null }]) {
      expect(outcome.expression.evaluate({ figures })).toBeUndefined();
    }
  });

  it.each([
    ['unit.code', 'number', 'this has to be a number, and is text', '此处应为数字，实为文字'],
    ['unit.floors', 'text', 'this has to be text, and is a number', '此处应为文字，实为数字'],
    [
      'unit.marks',
      'yes-no',
      'this has to be true or false, and is a list',
      '此处应为真或假，实为列表',
    ],
    ['unit.entries[0]', 'text', 'this has to be text, and is a record', '此处应为文字，实为记录'],
  ] as const)('%s is refused as %s', (text, wanted, english, chinese) => {
    expect(compileExpression(text, scope, wanted)).toEqual({
      ok: false,
      message: { en: english, 'zh-CN': chinese },
      offset: 0,
      length: text.length,
    });
  });

  it('marks a function that is misspelled or given what does not fit', () => {
    expect(compileExpression('1 + summ(unit.marks)', scope, 'number')).toMatchObject({
      offset: 4,
      length: 4,
      suggestion: 'sum',
    });
    const outcome = compileExpression('size(unit.floors) > 1', scope, 'any');
    expect(outcome).toMatchObject({
      ok: false,
      message: { en: expect.stringContaining('size(number)') },
    });
  });
});

describe('what a condition reads', () => {
  it.each([
    [
      'progress.weekly_report.done >= 2 && figures.x > 1',
      [
        ['progress', 'weekly_report', 'done'],
        ['figures', 'x'],
      ],
    ],
    ['figures.x > 1 || figures.x < 0', [['figures', 'x']]],
    [
      'unit.entries.exists(e, e.amount > figures.x)',
      [
        ['unit', 'entries'],
        ['figures', 'x'],
      ],
    ],
    ['unit.entries.exists(unit, unit.amount > 1)', [['unit', 'entries']]],
    [
      'has(given.first_post) && given["a"].likes > 1',
      [
        ['given', 'first_post'],
        ['given', 'a', 'likes'],
      ],
    ],
    ['unit.code.startsWith("e")', [['unit', 'code']]],
    [
      'unit.marks[unit.floors] > 1',
      [
        ['unit', 'marks'],
        ['unit', 'floors'],
      ],
    ],
    ['1 < 2', []],
  ])('%s: %j', (text, reads) => {
    const outcome = compileCondition(text, scope);
    if (!outcome.ok) throw new Error(outcome.message.en);
    expect(outcome.condition.reads).toEqual(reads);
  });
});
