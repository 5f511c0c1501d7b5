import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readDocument } from './read-document.js';
import type { SourceDocument, SourcePath } from './source-document.js';
import { covered, liesIn, span } from './testing/brief.js';

function open(text: string): SourceDocument {
  const { document, diagnostics } = readDocument('a.yaml', text);
  expect(diagnostics).toEqual([]);
  if (!document) throw new Error('expected a document');
  return document;
}

describe('the places of a document', () => {
  const text = [
    '# 注',
    '标题: 六个一   # 注',
    '活动:',
    '  谈: { 字数: 2000, "引号": [甲, "乙"] }',
    '  空:',
    '  列:',
    '    - 名: 丙',
    '      日: 2022-12-05',
    '',
    '    - 丁',
    '',
    '尾: 1',
  ].join('\n');
  const document = open(text);

  it.each<[SourcePath, 'key' | 'value', string]>([
    [['标题'], 'key', '标题'],
    [['标题'], 'value', '六个一'],
    [['活动', '谈', '引号'], 'key', '"引号"'],
    [['活动', '谈', '引号', 1], 'value', '"乙"'],
    [['活动', '谈', '引号', 1], 'key', '"乙"'],
    [['活动', '谈'], 'value', '{ 字数: 2000, "引号": [甲, "乙"] }'],
    [['活动', '列', 0, '日'], 'value', '2022-12-05'],
    [['活动', '列', 0], 'value', '名: 丙\n      日: 2022-12-05'],
    [['活动', '列', 1], 'value', '丁'],
  ])('%j has its %s', (path, part, expected) => {
    expect(covered(text, document.range(path, part))).toBe(expected);
  });

  it.each<[string, SourcePath, 'key' | 'value', string]>([
    ['a value that is not written by its key', ['活动', '空'], 'value', '空'],
    ['the key of a group in a list by its first key', ['活动', '列', 0], 'key', '名'],
    ['the key of the root by its first key', [], 'key', '标题'],
    ['an absent path by its nearest ancestor', ['活动', '谈', '无', 3], 'value', '谈'],
    ['an absent path in a list item by its first key', ['活动', '列', 0, '无'], 'key', '名'],
    ['an item past the end by the list', ['活动', '列', 7], 'value', '列'],
    ['an absent path at the root by its first key', ['无'], 'value', '标题'],
    ['a path through a text by the key of the text', ['标题', '无'], 'value', '标题'],
    ['names of object prototypes as absent', ['toString'], 'key', '标题'],
  ])('shows %s', (_name, path, part, expected) => {
    expect(covered(text, document.range(path, part))).toBe(expected);
  });

  it('shows an empty list item where it would stand', () => {
    const each = open('- 一\n-\n- 三');
    expect(span(each.range([1], 'value'))).toBe('2:2-2:2');
  });
});

describe('a part of a text', () => {
  const part = (text: string, offset: number, length: number): string =>
    covered(text, open(text).offsetRange(['a'], offset, length));

  it.each([
    ['plain', 'a: 文字 before 提交', '提交'],
    ['single-quoted', "a: 'it''s 提交'", '提交'],
    ['single-quoted', "a: '提交'", '提交'],
    ['double-quoted', 'a: "\\"\\u6587\\x41\\U0001F600\\t提交"', '提交'],
    ['plain over two lines', 'a: 文\n  提交 x', '提交'],
    ['double-quoted over two lines', 'a: "文\n\n  提交 x"', '提交'],
    ['double-quoted with an escaped line end', 'a: "文\\\n  提交 x"', '提交'],
    ['literal block', 'a: |\n  文\n\n   提交\n', '提交'],
    ['literal block, later line', 'a: |\n  文\n  x 提交\nb: 1', '提交'],
    ['folded block', 'a: >\n  文\n  x 提交\n', '提交'],
  ])('is found in a %s scalar', (_style, text, wanted) => {
    const value = (open(text).value as { a: string }).a;
    expect(part(text, value.indexOf(wanted), wanted.length)).toBe(wanted);
  });

  it('covers the whole escape that a character is written with', () => {
    expect(part('a: "x\\u6587y"', 1, 1)).toBe('\\u6587');
    expect(part("a: 'x''y'", 1, 1)).toBe("''");
  });

  it('is an empty range for a length of nothing, also at the end', () => {
    const document = open('a: 提交');
    expect(span(document.offsetRange(['a'], 1, 0))).toBe('1:5-1:5');
    expect(span(document.offsetRange(['a'], 2, 0))).toBe('1:6-1:6');
    expect(span(document.offsetRange(['a'], 99, 5))).toBe('1:6-1:6');
  });

  it('is the value where the value is no text, and the nearest ancestor where there is none', () => {
    expect(part('a: [1, 2]', 1, 1)).toBe('[1, 2]');
    expect(covered('b: 1', open('b: 1').offsetRange(['a'], 1, 1))).toBe('b');
  });

  it('is exact for every character of every text that is quoted on one line', () => {
    const unit = fc.constantFrom('文', 'x', '"', "'", '\\', '\n', '\t', '😀', ' ', ':');
    const text = fc.string({ unit, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, fc.nat(19), (value, at) => {
        const source = `a: ${JSON.stringify(value)}`;
        const character = Array.from(value)[at % Array.from(value).length] ?? '';
        const offset = value.indexOf(character);
        const written = part(source, offset, character.length);
        expect(JSON.parse(`"${written}"`)).toBe(character);
      }),
    );
  });

  it('lies inside the text for every style', () => {
    const styles = fc.constantFrom(
      'PLAIN',
      'QUOTE_SINGLE',
      'QUOTE_DOUBLE',
      'BLOCK_LITERAL',
      'BLOCK_FOLDED',
    );
    const value = fc.string({
      unit: fc.constantFrom('文', ' ', '\n', 'a', "'", '"'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(styles, value, fc.nat(50), fc.nat(50), (style, text, offset, length) => {
        const source = stringify(
          { a: text },
          { defaultStringType: style as 'PLAIN', lineWidth: 10 },
        );
        const document = open(source);
        expect(liesIn(source, document.offsetRange(['a'], offset, length))).toBe(true);
      }),
    );
  });
});
