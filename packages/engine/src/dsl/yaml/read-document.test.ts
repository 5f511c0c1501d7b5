import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasErrors } from '../../diagnostics/index.js';
import { readDocument } from './read-document.js';
import { brief, liesIn } from './testing/brief.js';

const read = (text: string): string[] => readDocument('campaign.yaml', text).diagnostics.map(brief);

describe('reading a definition', () => {
  it('gives plain data', () => {
    const text = [
      '---',
      'title: “责任主体谈主体责任”',
      'from: 2022-08 # a month',
      'yes: [yes, no, true, null, ~, 1.5, -3, "007", 1:30]',
      'talk: { title: 一谈, max: 2000 }',
      'note: |',
      '  第一行',
      '  第二行',
      '...',
      '',
    ].join('\r\n');
    const { document, diagnostics } = readDocument('a.yaml', text);
    expect(diagnostics).toEqual([]);
    expect(document?.value).toEqual({
      title: '“责任主体谈主体责任”',
      from: '2022-08',
      yes: ['yes', 'no', true, null, null, 1.5, -3, '007', '1:30'],
      talk: { title: '一谈', max: 2000 },
      note: '第一行\n第二行\n',
    });
  });

  it('drops a byte order mark before it counts columns', () => {
    const { document, diagnostics } = readDocument('a.yaml', '\uFEFF标题: 谈');
    expect(diagnostics).toEqual([]);
    expect(document?.text).toBe('标题: 谈');
    expect(document?.range(['标题'], 'key').start).toEqual({ line: 1, column: 1 });
  });

  it.each([
    [
      '标题：谈\nwindow: x\n',
      [
        '1:1-1:5 yaml-syntax a key goes over several lines; is a colon and a space missing on the line before, or a quote?; the line has a full-width colon (：), a key needs ": "',
      ],
    ],
    [
      'a: b: c',
      [
        '1:4-1:5 yaml-syntax a second colon, list or group of keys on the line of a key; begin it on the next line, or put a text that holds ": " in quotes',
      ],
    ],
    ['标题:\n\tb: 1', ['2:1-2:2 yaml-syntax a tab is used for indentation, use spaces']],
    ['标题: "谈\nb: 1', ['1:5-1:7 yaml-syntax the quote that opens here is not closed']],
    ["a: 'it''", ['1:4-1:9 yaml-syntax the quote that opens here is not closed']],
    [
      'a: [1, 2\nb: 3',
      [
        '1:4-1:5 yaml-syntax the bracket that opens here is not closed; the lines inside it must be indented more than its key',
      ],
    ],
    [
      'a: {b: 1',
      [
        '1:4-1:5 yaml-syntax the bracket that opens here is not closed; the lines inside it must be indented more than its key',
      ],
    ],
    ['a: [文, 文]\nb: }\n', ['2:4-2:5 yaml-syntax a closing bracket without an opening one']],
    [
      'a: [\n1\n]',
      [
        '1:4-1:5 yaml-syntax the bracket that opens here is not closed; the lines inside it must be indented more than its key',
        '2:1-2:2 yaml-syntax a key needs a colon and a value after it',
        '3:1-3:2 yaml-syntax a closing bracket without an opening one',
      ],
    ],
    [
      'a:\n  b: 1\n c: 2\n',
      [
        '3:1-3:2 yaml-syntax the indentation does not fit; the keys of a group and the items of a list start in the same column',
      ],
    ],
    [
      '- a\nb: 1',
      [
        '2:1-2:2 yaml-syntax text after the end of a value; put the whole text in quotes, or begin a new line',
      ],
    ],
    [
      'a: 1\n文字\nc: 2',
      [
        '2:1-2:3 yaml-syntax a key goes over several lines; is a colon and a space missing on the line before, or a quote?',
      ],
    ],
    [
      '标题: 1\nb: 2\n标题: 3',
      [
        '3:1-3:3 duplicate-key the key `标题` is written twice in the same group (1:1-1:3 first written here)',
      ],
    ],
    [
      '{一: 1, "一": 2}',
      [
        '1:8-1:11 duplicate-key the key `一` is written twice in the same group (1:2-1:3 first written here)',
      ],
    ],
    [
      'a: &x 1\nb: *x',
      [
        '1:4-1:6 alias-refused the anchor `&x` is not part of the language; write the value out, or put a text that begins with & in quotes',
        '2:4-2:6 alias-refused the alias `*x` is not part of the language; write the value out, or put a text that begins with * in quotes',
      ],
    ],
    [
      '<<: {a: 1}',
      ['1:1-1:3 alias-refused the merge key `<<` is not part of the language, write the keys out'],
    ],
    [
      'a: !!int 1',
      [
        '1:4-1:9 tag-refused the tag `!!int` is not part of the language; remove it, or put a text that begins with ! in quotes',
      ],
    ],
    [
      '%YAML 1.1\n---\na: yes',
      [
        '1:1-1:10 directive-refused the directive `%YAML 1.1` is not part of the language, remove the line',
      ],
    ],
    [
      'a: 1\n---\nb: 2',
      [
        '2:1-2:4 multiple-documents a second document begins here, expected one document in a file; remove the line or split the file',
      ],
    ],
    [
      'a: 1\n...\nb: 2',
      ['3:1-3:1 multiple-documents a second document begins here, expected one document in a file'],
    ],
    ['', ['1:1-1:1 empty-document the file is empty']],
    ['  \n', ['1:1-1:1 empty-document the file is empty']],
    ['# 注', ['1:1-1:1 empty-document the file holds no value']],
    [
      '标题: 9007199254740993',
      [
        '1:5-1:21 unsafe-number the number `9007199254740993` is too long to be kept exactly; put a code or an identity number in quotes ~ "9007199254740993"',
      ],
    ],
    [
      '区号: 021',
      [
        '1:5-1:8 unsafe-number the number `021` would lose its leading zero; put a code in quotes, or write the number without the zero ~ "021"',
      ],
    ],
    [
      'a: .inf\nb: .nan\nc: 1e400',
      [
        '1:4-1:8 unsafe-number `.inf` is no finite number ~ ".inf"',
        '2:4-2:8 unsafe-number `.nan` is not a number that can be counted with ~ ".nan"',
        '3:4-3:9 unsafe-number `1e400` is no finite number ~ "1e400"',
      ],
    ],
    [
      '2022: a\ntrue: b',
      [
        '1:1-1:5 key-not-text the key `2022` is read as a number, expected a text; put it in quotes ~ "2022"',
        '2:1-2:5 key-not-text the key `true` is read as true or false, expected a text; put it in quotes ~ "true"',
      ],
    ],
    [
      '? [x]\n: 1',
      ['1:3-1:6 key-not-text a list or a group of keys stands for a key, expected a text'],
    ],
    [': 2', ['1:1-1:1 key-not-text the key is empty, expected a text before the colon']],
    [
      '__proto__: 1\nb: {constructor: 2, prototype: 3}',
      [
        '1:1-1:10 reserved-key the key `__proto__` is reserved, choose another name',
        '2:5-2:16 reserved-key the key `constructor` is reserved, choose another name',
        '2:21-2:30 reserved-key the key `prototype` is reserved, choose another name',
      ],
    ],
    [
      '标题: 谈\u0007',
      ['1:6-1:7 control-character the character U+0007 cannot be seen or stored, remove it'],
    ],
    [
      '\u0000a\u0000:',
      ['1:1-1:2 wrong-encoding the file looks like UTF-16, expected UTF-8; save it again as UTF-8'],
    ],
    ['a: 文\ud800', ['1:5-1:6 control-character half a character (U+D800), type it again']],
    ['a: 1\rb: 2', ['1:5-1:6 control-character a line ends with CR alone, expected LF or CR LF']],
    ['a: ﻿1', ['1:4-1:5 control-character a byte order mark stands inside the text, remove it']],
    [
      'a: "\\q"',
      [
        '1:5-1:6 yaml-syntax unknown escape after a backslash; write \\\\ for a backslash, or use single quotes',
      ],
    ],
    ['a: @x', ['1:4-1:5 yaml-syntax a text cannot begin with @ or `, put it in quotes']],
    ['a: %x', ['1:4-1:5 yaml-syntax a text cannot begin with %, put it in quotes']],
    [
      'a: "文"文',
      [
        '1:7-1:8 yaml-syntax text after the end of a value; put the whole text in quotes, or begin a new line',
      ],
    ],
    [
      'a: |x\n b',
      [
        '1:5-1:6 yaml-syntax only + - or a number can follow | or >, begin the text on the next line',
      ],
    ],
    ['a: - b', ['1:4-1:5 yaml-syntax this is not expected here']],
    ['a: [1, , 2]', ['1:8-1:9 yaml-syntax a comma without a value before it']],
    [
      'a: [，b]\nb: {c',
      [
        '2:4-2:5 yaml-syntax the bracket that opens here is not closed; the lines inside it must be indented more than its key',
      ],
    ],
    ['a: "b"# c', ['1:7-1:10 yaml-syntax a comment needs a space before its #']],
  ])('reports %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps the first of two equal keys and leaves refused keys out, so that checking can go on', () => {
    const { document } = readDocument('a.yaml', '一: 1\n一: 2\n__proto__: { x: 1 }\n二: 3');
    expect(document?.value).toEqual({ 一: 1, 二: 3 });
    expect(Object.getPrototypeOf(document?.value)).toBe(Object.prototype);
  });

  it('gives no document when the structure is not sound', () => {
    for (const text of ['a: "x', 'a: *b', 'a: 1\n---\nb: 2', '', 'a: \u0000']) {
      expect(readDocument('a.yaml', text).document).toBeUndefined();
    }
  });

  it('finds the syntax errors of all lines in one pass', () => {
    const text = '一: "文"文\n二: @x\n三: a: b\n四: ok\n五: "\\q"\n';
    expect(readDocument('a.yaml', text).diagnostics.map(({ range }) => range.start.line)).toEqual([
      1, 2, 3, 5,
    ]);
  });
});

describe('limits of reading', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it('reads 64 levels and refuses 65, in brackets and by indentation', () => {
    expect(read(nested(64))).toEqual([]);
    expect(read(nested(65))).toEqual(['1:65-1:67 too-deep nested deeper than 64 levels']);
    const keys = (depth: number): string =>
      Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}级:`).join('\n');
    expect(read(keys(64))).toEqual([]);
    expect(read(keys(65))).toEqual([expect.stringContaining('too-deep')]);
  });

  it('takes the limits that it is given', () => {
    const codes = (text: string, limits: Parameters<typeof readDocument>[2]): string[] =>
      readDocument('a.yaml', text, limits).diagnostics.map(({ code }) => code);
    expect(codes('标题', { maxBytes: 6 })).toEqual([]);
    expect(codes('标题', { maxBytes: 5 })).toEqual(['too-large']);
    expect(codes('[[[1]]]', { maxDepth: 2 })).toEqual(['too-deep']);
    expect(codes('[1, 2, 3]', { maxValues: 4 })).toEqual([]);
    expect(codes('[1, 2, 3]', { maxValues: 3 })).toEqual(['too-many-values']);
    expect(codes('&a '.repeat(50), { maxDiagnostics: 7 })).toHaveLength(7);
  });

  it.each([
    ['10,000 open brackets', '['.repeat(10_000), 'too-deep'],
    ['10,000 open brackets on as many lines', '{a:\n'.repeat(10_000), 'too-deep'],
    ['10,000 lists on one line', '- '.repeat(10_000), 'too-deep'],
    ['10,000 explicit keys', '? '.repeat(10_000), 'too-deep'],
    ['1,400 steps of indentation', staircase(1_400), 'too-deep'],
    ['a definition of 5 MB', 'a: 1\n'.repeat(1_000_000), 'too-large'],
    ['an alias bomb', bomb(), 'alias-refused'],
    ['half a million closing brackets', ']'.repeat(500_000), 'too-many-values'],
    ['a list of half a million', `[${'1,'.repeat(500_000)}1]`, 'too-many-values'],
    ['200,000 documents', '---\n'.repeat(200_000), 'multiple-documents'],
    ['a megabyte of NUL', `a: ${'\u0000'.repeat(1_000_000)}`, 'control-character'],
    ['an unclosed quote of a megabyte', `a: "${'x\n  '.repeat(250_000)}`, 'yaml-syntax'],
    ['500,000 directives', '%\n'.repeat(500_000), 'directive-refused'],
    ['20,000 equal keys', '一: 1\n'.repeat(20_000), 'duplicate-key'],
  ])('refuses %s', (_name, text, code) => {
    const { diagnostics } = readDocument('a.yaml', text);
    expect(diagnostics[0]?.code).toBe(code);
    expect(diagnostics.length).toBeLessThanOrEqual(100);
  });

  it('reads a group of 100,000 keys', () => {
    const text = lines(100_000, (i) => `k${String(i)}: ${String(i)}`);
    const { document, diagnostics } = readDocument('a.yaml', text, { maxBytes: 2_000_000 });
    expect(diagnostics).toEqual([]);
    expect(document?.value).toHaveProperty('k99999', 99_999);
  });

  it.each([
    ['many keys in one group', (size: number) => lines(size / 10, (i) => `k${String(i)}: 1`)],
    [
      'as many keys on one line',
      (size: number) => `{${list(size / 12, (i) => `k${String(i)}: 1`)}}`,
    ],
    ['one plain text', (size: number) => `a: ${'文'.repeat(size / 3)}`],
    ['one text over many lines', (size: number) => `a: "${'文\n  '.repeat(size / 6)}"`],
    ['one block of text', (size: number) => `a: >\n${'  文\n\n'.repeat(size / 7)}`],
    ['one list on a line', (size: number) => `[${list(size / 6, () => '1')}]`],
    ['comments', (size: number) => `a:\n${'  # 注\n'.repeat(size / 8)}  b: 1`],
    ['blank lines', (size: number) => `a:\n${'\n'.repeat(size)}  b: 1`],
  ])('needs time in step with the size of %s', (_name, make) => {
    const time = (size: number): number => {
      const text = make(size);
      // What others do on the machine is none of its time.
      const start = process.cpuUsage();
      expect(readDocument('a.yaml', text).diagnostics).toEqual([]);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(10_000);
    const small = Math.min(time(50_000), time(50_000));
    const large = Math.min(time(400_000), time(400_000));
    // Eight times the text: 64 times the time if it were quadratic; the slack is for a busy machine.
    expect(large).toBeLessThan(8 * 4 * Math.max(small, 20));
  });
});

describe('reading anything at all', () => {
  const holds = (text: string): void => {
    const { document, diagnostics } = readDocument('a.yaml', text);
    expect(document !== undefined || hasErrors(diagnostics)).toBe(true);
    const shown = text.replace(/^\uFEFF/u, '');
    for (const { range, related = [] } of diagnostics) {
      for (const each of [range, ...related.map((other) => other.range)]) {
        expect(liesIn(shown, each)).toBe(true);
      }
    }
    if (document) expect(JSON.parse(JSON.stringify(document.value))).toEqual(document.value);
  };

  it('holds for arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), holds), { numRuns: 500 });
  });

  it('holds for text made of the marks of YAML', () => {
    const marks = [
      '[',
      ']',
      '{',
      '}',
      ': ',
      '- ',
      '? ',
      ', ',
      '\n',
      '\r\n',
      '\n  ',
      '\t',
      '"',
      "'",
    ];
    const others = [
      '&a',
      '*a',
      '!t',
      '%x',
      '|',
      '>',
      '#',
      ' # ',
      '---',
      '...',
      '文',
      '：',
      '1',
      '<<',
    ];
    const unit = fc.constantFrom(...marks, ...others, '\\', 'a', '__proto__', '\uFEFF');
    const text = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, holds), { numRuns: 1000 });
  });

  it('holds for definitions that were damaged', () => {
    const sound =
      'muster: 1\ntitle: { zh-CN: 六个一, en: "Six \\u4e00" }\nnote: |\n  第一行\n  第二行\nlist:\n  - [a, \'b\']\n  - c: 2022-12-05\n';
    expect(read(sound)).toEqual([]);
    const damaged = fc
      .array(
        fc.tuple(
          fc.nat(sound.length),
          fc.nat(3),
          fc.constantFrom('', ' ', '\n', '"', '[', ':', '文', '\t', '*'),
        ),
      )
      .map((edits) =>
        edits.reduce(
          (text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut),
          sound,
        ),
      );
    fc.assert(fc.property(damaged, holds), { numRuns: 500 });
  });
});

function list(count: number, item: (index: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, index) => item(index)).join(', ');
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, index) => line(index)).join('\n');
}

function staircase(steps: number): string {
  return lines(steps, (level) => `${' '.repeat(level)}a:`);
}

function bomb(): string {
  const layers = lines(
    9,
    (i) => `l${String(i + 1)}: &l${String(i + 1)} [${list(9, () => `*l${String(i)}`)}]`,
  );
  return `l0: &l0 lol\n${layers}`;
}
