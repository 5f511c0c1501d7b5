import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import fc from 'fast-check';
import type { Diagnostic } from './diagnostic.js';
import { formatDiagnostic, formatSummary } from './format-diagnostic.js';

const source = [
  'muster: 1',
  '活动: { 标题: 一谈, titel: 谈 }',
  '\tx: "😀" # end',
  '活动: 2',
  '',
].join('\r\n');

function at(line: number, from: number, to: number, more: Partial<Diagnostic> = {}): Diagnostic {
  const range = { start: { line, column: from }, end: { line, column: to } };
  return {
    code: 'unknown-key',
    severity: 'error',
    message: 'unknown key',
    file: '六个一.yaml',
    range,
    ...more,
  };
}

const textOf = (): string => source;
const shown = (diagnostic: Diagnostic): string[] =>
  formatDiagnostic(diagnostic, { textOf }).split('\n');

describe('a diagnostic for people', () => {
  it('has its place, its severity, its code and its message on the first line', () => {
    expect(formatDiagnostic(at(2, 17, 22))).toBe('六个一.yaml:2:17 error unknown-key unknown key');
    expect(formatDiagnostic(at(2, 1, 2, { severity: 'warning' }))).toContain(
      ':2:1 warning unknown-key',
    );
  });

  it('underlines the range beneath full-width text', () => {
    expect(shown(at(2, 15, 20))).toEqual([
      '六个一.yaml:2:15 error unknown-key unknown key',
      '  2 | 活动: { 标题: 一谈, titel: 谈 }',
      '    |                     ^^^^^',
    ]);
    expect(shown(at(2, 7, 9)).slice(1)).toEqual([
      '  2 | 活动: { 标题: 一谈, titel: 谈 }',
      '    |         ^^^^',
    ]);
  });

  it('shows tabs as spaces and counts a picture as wide as it is', () => {
    expect(shown(at(3, 2, 3))[2]).toBe('    |   ^');
    expect(shown(at(3, 6, 8))[2]).toBe('    |       ^^');
    expect(shown(at(3, 8, 9))[2]).toBe('    |         ^');
  });

  it('shows the suggestion and the related places', () => {
    const range = { start: { line: 2, column: 1 }, end: { line: 2, column: 3 } };
    const related = [{ file: '六个一.yaml', range, message: 'first written here' }];
    expect(shown(at(4, 1, 3, { suggestion: '活动二', related }))).toEqual([
      '六个一.yaml:4:1 error unknown-key unknown key',
      '  4 | 活动: 2',
      '    | ^^^^',
      '  did you mean 活动二?',
      '  六个一.yaml:2:1 first written here',
      '  2 | 活动: { 标题: 一谈, titel: 谈 }',
      '    | ^^^^',
    ]);
  });

  it('marks a place that covers nothing, the end of the text, and the first of several lines', () => {
    expect(shown(at(4, 6, 6))[2]).toBe('    |        ^');
    expect(shown(at(5, 1, 1)).slice(1)).toEqual(['  5 |', '    | ^']);
    const range = { start: { line: 1, column: 9 }, end: { line: 4, column: 2 } };
    expect(shown(at(1, 1, 1, { range }))[2]).toBe('    |         ^');
  });

  it('shows no excerpt for a line that the text does not have, or without the text', () => {
    expect(shown(at(99, 1, 2))).toHaveLength(1);
    expect(formatDiagnostic(at(1, 1, 2), { textOf: () => undefined })).not.toContain('\n');
  });

  it('shows the part of a long line around the range', () => {
    const text = `${'文'.repeat(400)}X${'字'.repeat(400)}`;
    const [, line = '', underline = ''] = formatDiagnostic(at(1, 401, 402), {
      textOf: () => text,
    }).split('\n');
    expect(stringWidth(line)).toBeLessThan(120);
    expect(stringWidth(line.slice(0, line.indexOf('X')))).toBe(underline.indexOf('^'));
    expect(line).toMatch(/…文+X字+…$/u);
  });

  it('shows a line whole that fits, however far to its end the range is', () => {
    const text = `${'文'.repeat(40)}, X }`;
    expect(
      formatDiagnostic(at(1, 43, 44), { textOf: () => text })
        .split('\n')
        .slice(1),
    ).toEqual([`  1 | ${text}`, `    | ${' '.repeat(82)}^`]);
  });

  it('cuts a long line before a range at its end, where there is nothing after it to show', () => {
    const text = `${'文'.repeat(400)}X`;
    const [, line = '', underline = ''] = formatDiagnostic(at(1, 401, 402), {
      textOf: () => text,
    }).split('\n');
    expect(line).toMatch(/…文{49}X$/u);
    expect(stringWidth(line.slice(0, line.indexOf('X')))).toBe(underline.indexOf('^'));
  });

  it('speaks Chinese when asked, with the places where they are in English', () => {
    const translations = { 'zh-CN': '未知的键' };
    const range = { start: { line: 2, column: 1 }, end: { line: 2, column: 3 } };
    const related = [{ file: '六个一.yaml', range, message: 'here', translations }];
    const diagnostic = at(4, 1, 3, { translations, suggestion: '活动二', related });
    expect(formatDiagnostic(diagnostic, { language: 'zh-CN', textOf }).split('\n')).toEqual([
      '六个一.yaml:4:1 错误 unknown-key 未知的键',
      '  4 | 活动: 2',
      '    | ^^^^',
      '  是否应为 活动二？',
      '  六个一.yaml:2:1 未知的键',
      '  2 | 活动: { 标题: 一谈, titel: 谈 }',
      '    | ^^^^',
    ]);
  });

  it('is coloured when asked, and reads the same without the colours', () => {
    const diagnostic = at(2, 15, 20, { suggestion: 'title' });
    const colored = formatDiagnostic(diagnostic, { color: true, textOf });
    expect(colored).toContain('\u001B[31merror\u001B[39m');
    const escapes = new RegExp('\u001B\\[\\d+m', 'g');
    expect(colored.replace(escapes, '')).toBe(formatDiagnostic(diagnostic, { textOf }));
    expect(formatDiagnostic(diagnostic, { textOf })).not.toContain('\u001B');
  });

  it('lets nothing that an author wrote speak to the terminal', () => {
    const text = 'a: \u001B[2J\u0007';
    const evil = at(1, 1, 9, {
      file: '\u001B]0;x\u0007',
      message: 'x\ny\u001B[2J',
      suggestion: '\u009B2J',
    });
    const output = formatDiagnostic(evil, { textOf: () => text });
    expect(output.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('puts the first mark exactly below the character it means, whatever the line', () => {
    const unit = fc.constantFrom('文', 'a', '😀', '\t', 'é', ' ', '，', 'ｆ');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (before) => {
        const text = `${before.join('')}X`;
        const column = text.length;
        const [, line = '', underline = ''] = formatDiagnostic(at(1, column, column + 1), {
          textOf: () => text,
        }).split('\n');
        expect(stringWidth(line.slice(0, line.indexOf('X')))).toBe(underline.indexOf('^'));
      }),
    );
  });
});

describe('the summary', () => {
  it('counts errors, warnings and files', () => {
    const warning = at(1, 1, 1, { severity: 'warning' });
    expect(formatSummary([])).toBe('no errors, no warnings');
    expect(formatSummary([at(1, 1, 1)])).toBe('1 error in 1 file');
    expect(formatSummary([warning, warning])).toBe('2 warnings in 1 file');
    expect(formatSummary([at(1, 1, 1), at(2, 1, 1), { ...warning, file: 'b' }])).toBe(
      '2 errors and 1 warning in 2 files',
    );
    expect(formatSummary([], { language: 'zh-CN' })).toBe('没有错误，没有警告');
    expect(formatSummary([at(1, 1, 1), { ...warning, file: 'b' }], { language: 'zh-CN' })).toBe(
      '2 个文件中有 1 个错误、1 个警告',
    );
    expect(formatSummary([at(1, 1, 1)], { color: true })).toBe(
      '\u001B[31m1 error\u001B[39m in 1 file',
    );
  });
});
