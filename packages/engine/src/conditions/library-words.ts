import { en, quoted, same, zh, type Wording } from '../diagnostics/index.js';

/** What the library found: its own words, and the stretch of the text that it marked. */
export interface LibraryError {
  readonly code: string;
  readonly summary: string;
  readonly marked: string;
}

/** Says a mistake that the library found in an author's words. */
export function wordsOf(error: LibraryError): Wording {
  const words = Object.hasOwn(known, error.code) ? known[error.code] : undefined;
  return words === undefined ? unforeseen(error) : words(error);
}

type Words = (error: LibraryError) => Wording;

const here = (marked: string): Wording => {
  if (marked === '') return missingAtEnd;
  const text = quoted(marked);
  return { en: en`${text} is not expected here`, 'zh-CN': zh`此处不应有${text}` };
};

const missingAtEnd: Wording = {
  en: 'something is missing at the end',
  'zh-CN': '末尾不完整',
};

const noNumber: Words = ({ marked }) => {
  const text = quoted(marked);
  return { en: en`${text} is not a number`, 'zh-CN': zh`${text}不是数字` };
};

const notClosed: Words = () => ({
  en: 'nothing closes this quotation mark',
  'zh-CN': '引号没有闭合',
});

const badEscape: Words = ({ marked }) => {
  const text = quoted(marked);
  return {
    en: en`${text} is no character; a backslash is written \\\\`,
    'zh-CN': zh`${text}不表示任何字符；反斜杠写作 \\\\`,
  };
};

const notAlike: Words = (error) => {
  const [wanted, found] = typesIn(error);
  return {
    en: en`the values of a list or group are of one kind: ${wanted}, not ${found}`,
    'zh-CN': zh`列表或键组中的值须同类：应为${wanted}，实为${found}`,
  };
};

const notAnIndex: Words = (error) => {
  const [first, second] = typesIn(error);
  const found = second.en === '' ? first : second;
  return {
    en: en`what stands in the brackets does not fit: ${found}`,
    'zh-CN': zh`方括号中的类型不符：${found}`,
  };
};

/** By the library's codes, of texts and of types. */
const known: Readonly<Record<string, Words>> = {
  unexpected_character: ({ marked }) => here(marked),
  unexpected_token: ({ marked }) => here(marked),
  expected_token: ({ summary, marked }) => {
    const token = /^Expected ([A-Z]+)/u.exec(summary)?.[1] ?? '';
    const wanted = tokens[token];
    if (wanted === undefined) return here(marked);
    return { en: en`${wanted} is missing here`, 'zh-CN': zh`此处缺少 ${wanted}` };
  },
  reserved_identifier: ({ marked }) => ({
    en: en`${quoted(marked)} is a word that conditions reserve`,
    'zh-CN': zh`${quoted(marked)}是条件的保留词`,
  }),
  invalid_number: noNumber,
  invalid_integer: noNumber,
  invalid_hex_integer: noNumber,
  invalid_exponent: noNumber,
  newline_in_string: () => ({
    en: 'a text in quotation marks stays on one line',
    'zh-CN': '引号中的文字不能换行',
  }),
  unterminated_string: notClosed,
  unterminated_triple_quoted_string: notClosed,
  bytes_unicode_escape: badEscape,
  invalid_unicode_escape: badEscape,
  invalid_unicode_surrogate: badEscape,
  invalid_hex_escape: badEscape,
  invalid_octal_escape: badEscape,
  octal_escape_out_of_range: badEscape,
  invalid_escape_sequence: badEscape,
  limit_exceeded: ({ summary }) => {
    const limit = /\d+/u.exec(summary)?.[0] ?? '';
    return {
      en: `the condition is too large or too deep (at most ${limit})`,
      'zh-CN': `条件过长或嵌套过深（上限 ${limit}）`,
    };
  },
  no_such_overload: (error) => {
    const found = inTypes(error.summary.replace(/^no such overload: /u, ''));
    return { en: en`these do not go together: ${found}`, 'zh-CN': zh`两边类型不符：${found}` };
  },
  no_matching_overload: (error) => {
    const [found] = typesIn(error);
    return { en: en`this does not fit: ${found}`, 'zh-CN': zh`参数不符：${found}` };
  },
  heterogeneous_list_element: notAlike,
  heterogeneous_map_key: notAlike,
  heterogeneous_map_value: notAlike,
  invalid_index_type: notAnIndex,
  cannot_index_type: (error) => {
    const [found] = typesIn(error);
    return { en: en`nothing stands below ${found}`, 'zh-CN': zh`${found}没有下级` };
  },
  invalid_logical_operand: (error) => {
    const [found] = typesIn(error);
    return {
      en: en`what is joined has to be yes-no, and is ${found}`,
      'zh-CN': zh`&& 和 || 两边应为真或假，实为${found}`,
    };
  },
  invalid_condition_type: (error) => {
    const [found] = typesIn(error);
    return {
      en: en`what is asked has to be yes-no, and is ${found}`,
      'zh-CN': zh`判断的内容应为真或假，实为${found}`,
    };
  },
  incompatible_ternary_branches: (error) => {
    const [first, second] = typesIn(error);
    return {
      en: en`both results have to be of one kind: ${first} or ${second}`,
      'zh-CN': zh`两种结果须同类：${first}或${second}`,
    };
  },
  invalid_comprehension_range: (error) => {
    const [found] = typesIn(error);
    return {
      en: en`only a list can be gone through, and this is ${found}`,
      'zh-CN': zh`只能逐项处理列表，此处为${found}`,
    };
  },
  invalid_macro_argument: ({ summary }) =>
    summary.startsWith('has()')
      ? { en: 'has() takes a field: has(unit.code)', 'zh-CN': 'has() 中应写字段：has(unit.code)' }
      : {
          en: 'first comes a name for each entry: all(one, one > 0)',
          'zh-CN': '先写每一项的名称：all(one, one > 0)',
        },
};

/** What only a later version of the library may say. */
function unforeseen({ summary }: LibraryError): Wording {
  const found = inTypes(summary);
  return { en: found.en, 'zh-CN': `写法有误：${found['zh-CN']}` };
}

const tokens: Readonly<Record<string, Wording>> = {
  RPAREN: same(')'),
  RBRACKET: same(']'),
  RBRACE: same('}'),
  COLON: same(':'),
  COMMA: same(','),
  LPAREN: same('('),
  IDENTIFIER: { en: 'a name', 'zh-CN': '名称' },
};

/** What stands between single quotes: types, or a call with those of what it is given. */
function typesIn({ summary }: LibraryError): readonly [Wording, Wording] {
  const [first = '', second = ''] = Array.from(
    summary.matchAll(/'([^']*)'/gu),
    ([, text = '']) => text,
  );
  return [inTypes(first), inTypes(second)];
}

const types: Readonly<Record<string, Wording>> = {
  string: { en: 'text', 'zh-CN': '文字' },
  double: { en: 'number', 'zh-CN': '数字' },
  int: { en: 'whole number', 'zh-CN': '整数' },
  uint: { en: 'whole number', 'zh-CN': '整数' },
  bool: { en: 'yes-no', 'zh-CN': '真假值' },
  dyn: { en: 'any value', 'zh-CN': '任意值' },
  list: { en: 'list', 'zh-CN': '列表' },
  map: { en: 'map', 'zh-CN': '映射' },
  null: { en: 'nothing', 'zh-CN': '空值' },
  record: { en: 'record', 'zh-CN': '记录' },
};

/** The library's names of types and functions in the words of the language. */
function inTypes(text: string): Wording {
  const own = text
    .replace(/\bRecord\d+\b/gu, 'record')
    // Our own functions in place of the library's.
    .replace(/\b(\w+)_\(/gu, '$1(');
  const worded = (language: 'en' | 'zh-CN') =>
    // A function may be called like a type.
    own.replace(/\b[a-z]+\b(?!\()/gu, (word) =>
      Object.hasOwn(types, word) ? (types[word]?.[language] ?? word) : word,
    );
  return { en: worded('en'), 'zh-CN': worded('zh-CN') };
}
