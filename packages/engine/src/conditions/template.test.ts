import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileText, createScope } from './index.js';

const scope = createScope({
  person: { fields: { name: 'text', 'in-charge': 'yes-no' } },
  task: { fields: { due: 'text' } },
  figures: { fields: { rate: 'number', names: { list: 'text' } } },
});

const variables = {
  person: { name: 'Lin', 'in-charge': true },
  task: {},
  figures: { rate: 0.1 + 0.2, names: ['a', 'b'] },
};

function render(template: string) {
  const outcome = compileText(template, scope);
  if (!outcome.ok) throw new Error(`${template}: ${outcome.message.en}`);
  return outcome.render(variables);
}

describe('a text with placeholders', () => {
  it.each([
    ['Dear {person.name}!', 'Dear Lin!'],
    ['{person.name}{ figures.rate }', 'Lin0.3'],
    ['{{x}} {{{person.name}}} }', '{x} {Lin} }'],
    ['{figures.names}', 'a, b'],
    ['due {task.due}.', 'due .'],
    ['{person.in_charge ? "yes}" : "no\\"{"}', 'yes}'],
    ['{{"a": 1}["a"]}', '{"a": 1}["a"]}'],
    ['{ {"a": "b"}["a"]}', 'b'],
    ['尊敬的{person.name}：', '尊敬的Lin：'],
    ['', ''],
  ])('%s becomes %s', (template, expected) => {
    expect(render(template)).toBe(expected);
  });

  it('says what it reads', () => {
    expect(compileText('{person.name}: {task.due} {person.name}', scope)).toMatchObject({
      reads: [
        ['person', 'name'],
        ['task', 'due'],
      ],
    });
  });

  it.each([
    ['Dear {person.nme},', 'nme', 'name'],
    ['{person.name} {tsk.due}', 'tsk', 'task'],
    ['{person.in-charge}', 'in-charge', 'in_charge'],
    ['a {person.name', '{', '{{'],
    ['a {}', '{}', undefined],
    ['a {person.in_charge}', 'person.in_charge', undefined],
    ['a {person}', 'person', undefined],
    ['{person.name +}', '', undefined],
  ])('%s is marked at %p and suggests %p', (template, marked, suggestion) => {
    const outcome = compileText(template, scope);
    if (outcome.ok) throw new Error('it was accepted');
    const { offset, length } = outcome;
    expect([template.slice(offset, offset + length), outcome.suggestion]).toEqual([
      marked,
      suggestion,
    ]);
  });

  it('has at most 50 placeholders', () => {
    expect(compileText('{person.name}'.repeat(50), scope).ok).toBe(true);
    expect(compileText('{person.name}'.repeat(51), scope)).toMatchObject({
      ok: false,
      offset: 651,
    });
  });

  it('leaves words without braces alone, and keeps mistakes inside the text', () => {
    const pieces = fc.constantFrom('{', '}', 'person', '.name', ' ', '"', '{{', '+', '名');
    fc.assert(
      fc.property(fc.string(), fc.array(pieces, { maxLength: 12 }), (words, drawn) => {
        const plain = words.replaceAll(/[{}]/g, '');
        expect(render(plain)).toBe(plain);
        const template = drawn.join('');
        const outcome = compileText(template, scope);
        if (outcome.ok) return;
        expect(outcome.offset + outcome.length).toBeLessThanOrEqual(template.length);
      }),
    );
  });
});
