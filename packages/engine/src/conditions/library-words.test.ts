import { describe, expect, it } from '@jest/globals';
import { compileCondition, createScope } from './index.js';
import { wordsOf } from './library-words.js';

const scope = createScope({
  unit: {
    fields: {
      ok: 'yes-no',
      n: 'number',
      code: 'text',
      marks: { list: 'number' },
      posts: { list: { fields: { likes: 'number' } } },
    },
  },
});

function told(text: string) {
  const outcome = compileCondition(text, scope);
  if (outcome.ok) throw new Error(`${text} was accepted`);
  return outcome.message;
}

describe('what the library finds is said in both languages', () => {
  it.each([
    ['unit.ok &&', 'something is missing at the end', '末尾不完整'],
    ['', 'something is missing at the end', '末尾不完整'],
    ['unit.ok unit.ok', '"unit" is not expected here', '此处不应有「unit」'],
    ['unit.ok $', '"$" is not expected here', '此处不应有「$」'],
    ['😀', '"😀" is not expected here', '此处不应有「😀」'],
    ['(unit.ok', ') is missing here', '此处缺少 )'],
    ['unit.', 'a name is missing here', '此处缺少名称'],
    ['if == 1', '"if" is a word that conditions reserve', '「if」是条件的保留词'],
    ['unit.n == 0xZ', '"0x" is not a number', '「0x」不是数字'],
    ['unit.code == "a', 'nothing closes this quotation mark', '引号没有闭合'],
    ["unit.code == 'a\nb'", 'a text in quotation marks stays on one line', '引号中的文字不能换行'],
    [
      'unit.code == "\\q"',
      String.raw`"\q" is no character; a backslash is written \\`,
      String.raw`「\q」不表示任何字符；反斜杠写作 \\`,
    ],
    ['unit.code == 3', 'these do not go together: text == number', '两边类型不符：文字 == 数字'],
    [
      'unit.posts == 3',
      'these do not go together: list<record> == number',
      '两边类型不符：列表<记录> == 数字',
    ],
    [
      'unit.code.startsWith(1)',
      'this does not fit: text.startsWith(number)',
      '参数不符：文字.startsWith(数字)',
    ],
    ['double([1]) > 1', 'this does not fit: double(list<number>)', '参数不符：double(列表<数字>)'],
    [
      '[1, "a"] == [1]',
      'the values of a list or group are of one kind: number, not text',
      '列表或键组中的值须同类：应为数字，实为文字',
    ],
    [
      'unit.marks["a"] == 1',
      'what stands in the brackets does not fit: text',
      '方括号中的类型不符：文字',
    ],
    [
      'unit[1] == 2',
      'what stands in the brackets does not fit: whole number',
      '方括号中的类型不符：整数',
    ],
    ['unit.code.x == 1', 'nothing stands below text', '文字没有下级'],
    [
      'unit.ok && unit.n',
      'what is joined has to be yes-no, and is number',
      '&& 和 || 两边应为真或假，实为数字',
    ],
    [
      'unit.n ? 1 : 2',
      'what is asked has to be yes-no, and is number',
      '判断的内容应为真或假，实为数字',
    ],
    [
      'unit.marks.all(x, x)',
      'what is asked has to be yes-no, and is number',
      '判断的内容应为真或假，实为数字',
    ],
    [
      'unit.ok ? 1 : "a"',
      'both results have to be of one kind: number or text',
      '两种结果须同类：数字或文字',
    ],
    [
      'unit.n.all(x, x > 1)',
      'only a list can be gone through, and this is number',
      '只能逐项处理列表，此处为数字',
    ],
    [
      'unit.marks.all(1, true)',
      'first comes a name for each entry: all(one, one > 0)',
      '先写每一项的名称：all(one, one > 0)',
    ],
    ['has(unit)', 'has() takes a field: has(unit.code)', 'has() 中应写字段：has(unit.code)'],
  ])('%j: %s', (text, english, chinese) => {
    expect(told(text)).toEqual({ en: english, 'zh-CN': chinese });
  });

  it('even where a later version finds something new', () => {
    expect(wordsOf({ code: 'new', summary: "odd 'double'", marked: '' })).toEqual({
      en: "odd 'number'",
      'zh-CN': "写法有误：odd '数字'",
    });
  });
});
