import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countText } from './index.js';

describe('countText', () => {
  it.each([
    ['', 0, 0],
    [' \t\n\u3000\u200b', 0, 0],
    ['字'.repeat(2000), 2000, 2000],
    ['安全生产，人人有责。', 10, 10],
    ['hello world', 10, 2],
    ['共12345项，完成98.5%。', 16, 9],
    ['1,024.5', 7, 1],
    ['1,', 2, 2],
    ["don't", 5, 1],
    ['COVID-19', 8, 3],
    ['学习Excel表格', 9, 5],
    ['👍🏽', 1, 1],
    ['👨‍👩‍👧‍👦家', 2, 2],
    ['🇨🇳🇨🇳', 2, 2],
    ['𠮷野家', 3, 3],
    ['e\u0301te\u0301', 3, 1],
    ['한국어', 3, 3],
    ['カタカナ', 4, 4],
    ['привет мир', 9, 2],
  ])('%j has %i characters and counts %i in an office', (text, characters, office) => {
    expect([countText(text, 'characters'), countText(text, 'office')]).toEqual([
      characters,
      office,
    ]);
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const rule = fc.constantFrom('characters' as const, 'office' as const);

  it('adds up over lines', () => {
    fc.assert(
      fc.property(text, text, rule, (a, b, by) => {
        expect(countText(`${a}\n${b}`, by)).toBe(countText(a, by) + countText(b, by));
      }),
    );
  });

  it('counts composed and decomposed text alike', () => {
    fc.assert(
      fc.property(text, rule, (a, by) => {
        expect(countText(a.normalize('NFD'), by)).toBe(countText(a.normalize('NFC'), by));
      }),
    );
  });

  it('counts no more in an office than there are characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (a) => {
        expect(countText(a, 'office')).toBeLessThanOrEqual(countText(a, 'characters'));
      }),
    );
  });

  it.each([
    'a'.repeat(200_000),
    '\u0301'.repeat(200_000),
    '1,'.repeat(100_000),
    '\u200d'.repeat(100_000),
    "a'".repeat(100_000),
  ])(
    'does not grow slow on a long text',
    (long) => {
      expect(countText(long, 'office')).toBeLessThanOrEqual(countText(long, 'characters'));
    },
    3000,
  );
});
