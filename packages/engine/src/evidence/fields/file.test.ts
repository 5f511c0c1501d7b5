import { describe, expect, it } from '@jest/globals';
import type { AuthoredForm } from '../../dsl/authored.js';
import { compileForm, formMistakes, type FormPlace } from '../index.js';
import { randomOf } from '../testing/random-of.js';
import { context, place as elsewhere } from '../testing/unit-context.js';

const sha256 = 'ab'.repeat(32);
const place: FormPlace = {
  ...elsewhere,
  campaign: {
    ...elsewhere.campaign,
    materials: {
      pledge: { title: 'Pledge', sha256, file: 'pledge.pdf' },
      poster: { title: 'Poster', link: 'https://example.org/poster' },
    },
  },
};

const codes = (form: AuthoredForm, it: unknown) =>
  compileForm(form, [], place)
    .check({ it }, context, 'draft')
    .map(({ code, field, message }) => [code, field, message]);

const file = { id: 'f1', name: 'plan.pdf', type: 'application/pdf', size: 2000 };

describe('a file', () => {
  const named: AuthoredForm = {
    it: {
      type: 'file',
      required: true,
      where: 'file.name.startsWith("plan") || file.size > 2000000',
      message: { en: 'Call it plan.' },
    },
  };

  it('has to meet the condition of its field', () => {
    expect(codes(named, [file, { ...file, id: 'f2', name: 'x.pdf' }])).toEqual([
      ['file-refused', 'it[1]', { en: 'Call it plan.' }],
    ]);
  });

  it('may be asked for as it was handed out', () => {
    const form: AuthoredForm = { it: { type: 'file', 'same-as': 'pledge' } };
    expect(codes(form, [{ ...file, sha256 }])).toEqual([]);
    expect(codes(form, [{ ...file, sha256: 'cd'.repeat(32) }])).toMatchObject([
      ['not-the-material', 'it[0]', { en: expect.stringContaining('pledge') }],
    ]);
    expect(codes(form, [file])).toMatchObject([
      ['file-without-sha256', 'it[0]', expect.anything()],
    ]);
    expect(codes(form, [{ ...file, sha256: 'x' }])).toMatchObject([
      ['wrong-format', 'it[0].sha256', expect.anything()],
    ]);
  });

  it('passes in examples', () => {
    const same: AuthoredForm = { it: { type: 'file', 'same-as': 'pledge', required: true } };
    for (const form of [named, same]) {
      const compiled = compileForm(form, [], place);
      for (let seed = 0; seed < 20; seed += 1) {
        const values = compiled.example(context, randomOf(seed));
        expect(compiled.check(values, context, 'complete')).toEqual([]);
      }
    }
  });

  it.each<[string, AuthoredForm, (string | undefined)[]]>([
    [
      'an unknown material',
      { it: { type: 'file', 'same-as': 'pledg' } },
      ['same-as', 'reference', 'pledge'],
    ],
    [
      'a material without sha256',
      { it: { type: 'file', 'same-as': 'poster' } },
      ['same-as', 'value', undefined],
    ],
    [
      'a misspelled member',
      { it: { type: 'file', where: 'file.sise > 3' } },
      ['where', 'condition', 'size'],
    ],
  ])('is wrongly described with %s', (_, form, [key, kind, suggestion]) => {
    const found = formMistakes(form, [], place);
    expect(found.map((one) => [one.path, one.kind, one.suggestion])).toEqual([
      [['it', key], kind, suggestion],
    ]);
  });
});
