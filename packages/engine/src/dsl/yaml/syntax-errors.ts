import type { ErrorCode, YAMLError } from 'yaml';
import { en, same, zh, type Wording } from '../../diagnostics/index.js';
import type { LineIndex } from './line-index.js';
import type { SourceReporter } from './source-reporter.js';

/** What would be right, for each kind of error of the parser; null where the token scan has already spoken. */
const advice: Record<ErrorCode, Wording | null> = {
  ALIAS_PROPS: null,
  BAD_ALIAS: null,
  BAD_COLLECTION_TYPE: null,
  BAD_DIRECTIVE: null,
  MULTIPLE_ANCHORS: null,
  MULTIPLE_TAGS: null,
  TAG_RESOLVE_FAILED: null,
  BAD_DQ_ESCAPE: {
    en: 'unknown escape after a backslash; write \\\\ for a backslash, or use single quotes',
    'zh-CN': '反斜杠后是未知的转义；要写反斜杠请用 \\\\，或改用单引号',
  },
  BAD_INDENT: {
    en: 'the indentation does not fit; the keys of a group and the items of a list start in the same column',
    'zh-CN': '缩进不对；同一组的键、同一列表的各项要从同一列开始',
  },
  BAD_PROP_ORDER: {
    en: 'the marks before this value are out of order, remove them',
    'zh-CN': '此值之前的标记顺序有误，请删除',
  },
  BAD_SCALAR_START: {
    en: 'a text cannot begin with this character, put the text in quotes',
    'zh-CN': '文字不能以此字符开头，请加引号',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a second colon, list or group of keys on the line of a key; begin it on the next line, or put a text that holds ": " in quotes',
    'zh-CN': '一行中又出现了冒号、列表或键组；请另起一行，含有 ": " 的文字请加引号',
  },
  BLOCK_IN_FLOW: {
    en: 'a list with dashes or a group of keys cannot stand inside [ ] or { }',
    'zh-CN': '[ ] 或 { } 中不能用短横线列表或缩进的键组',
  },
  DUPLICATE_KEY: { en: 'a key is written twice in the same group', 'zh-CN': '同一组中有重复的键' },
  IMPOSSIBLE: {
    en: 'this cannot be read, check the lines around it',
    'zh-CN': '此处无法读取，请检查前后各行',
  },
  KEY_OVER_1024_CHARS: {
    en: 'a key is longer than 1,024 characters; is a colon missing before it?',
    'zh-CN': '键超过 1024 个字符；前面是否漏了冒号？',
  },
  MISSING_CHAR: { en: 'something is missing here', 'zh-CN': '此处缺少内容' },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a key goes over several lines; is a colon and a space missing on the line before, or a quote?',
    'zh-CN': '键跨了多行；上一行是否漏了冒号和空格，或漏了引号？',
  },
  MULTIPLE_DOCS: {
    en: 'a second document begins here, expected one document in a file',
    'zh-CN': '此处开始了第二个文档，一个文件只能有一个文档',
  },
  NON_STRING_KEY: {
    en: 'a list or a group of keys stands for a key, expected a text',
    'zh-CN': '此处的键是列表或键组，应为文字',
  },
  RESOURCE_EXHAUSTION: {
    en: 'this is nested too deeply to be read',
    'zh-CN': '嵌套过深，无法读取',
  },
  TAB_AS_INDENT: {
    en: 'a tab is used for indentation, use spaces',
    'zh-CN': '缩进用了制表符，请改用空格',
  },
  UNEXPECTED_TOKEN: { en: 'this is not expected here', 'zh-CN': '此处不应出现该内容' },
};

/** Parser messages that say more than their code does. */
const detailed: readonly (readonly [RegExp, Wording])[] = [
  [/^Missing , /, { en: 'a comma is missing before this', 'zh-CN': '此处之前缺少逗号' }],
  [/^Missing space/, { en: 'a space is missing before this', 'zh-CN': '此处之前缺少空格' }],
  [
    /^Comments must be/,
    { en: 'a comment needs a space before its #', 'zh-CN': '注释的 # 之前要有空格' },
  ],
  [
    /^Implicit map keys need to be followed by map values/,
    { en: 'a key needs a colon and a value after it', 'zh-CN': '键之后要有冒号和值' },
  ],
  [
    /^Unexpected (empty item|,)/,
    { en: 'a comma without a value before it', 'zh-CN': '逗号之前缺少值' },
  ],
  [
    /^Flow end indicator/,
    {
      en: 'the closing bracket must be indented more than the key before the opening one',
      'zh-CN': '右括号要比左括号之前的键缩进更多',
    },
  ],
  [
    /^Unexpected flow-(seq|map)-end token/,
    { en: 'a closing bracket without an opening one', 'zh-CN': '右括号没有对应的左括号' },
  ],
  [
    /^Unexpected scalar at node end|^Unexpected .*scalar/,
    {
      en: 'text after the end of a value; put the whole text in quotes, or begin a new line',
      'zh-CN': '值结束之后还有文字；请把整段文字加引号，或另起一行',
    },
  ],
  [
    /^Plain value cannot start with reserved/,
    {
      en: 'a text cannot begin with @ or `, put it in quotes',
      'zh-CN': '文字不能以 @ 或 ` 开头，请加引号',
    },
  ],
  [
    /^Plain value cannot start with .*%/,
    { en: 'a text cannot begin with %, put it in quotes', 'zh-CN': '文字不能以 % 开头，请加引号' },
  ],
  [
    /^Block scalar header/,
    {
      en: 'only + - or a number can follow | or >, begin the text on the next line',
      'zh-CN': '| 或 > 之后只能是 +、- 或数字，文字请从下一行开始',
    },
  ],
];

/** What the token scan has said already, at the quote or the bracket that opens. */
const said = /^Missing closing|end with a [\]}]$/;

/** Reports the parser's errors and warnings; of several on one line, which are the echo of one mistake, the first. */
export function reportSyntaxErrors(
  errors: readonly YAMLError[],
  text: string,
  lines: LineIndex,
  reporter: SourceReporter,
): void {
  const seen = new Set<number>();
  for (const error of errors) {
    if (reporter.full) return;
    const general = advice[error.code];
    if (general === null || said.test(error.message)) continue;
    const [start, end] = place(error, text);
    const { line } = lines.position(start);
    if (seen.has(line)) continue;
    seen.add(line);
    const message = detailed.find(([pattern]) => pattern.test(error.message))?.[1] ?? general;
    reporter.error(
      'yaml-syntax',
      lines.rangeOnOneLine(start, end),
      withHint(message, fullWidthHint(lines.lineText(start))),
    );
  }
}

/** An error at the very end of the text is shown where the text ends that can be seen. */
function place({ pos: [start, end] }: YAMLError, text: string): [start: number, end: number] {
  if (start < text.length) return [start, end];
  let last = text.length;
  while (last > 0 && /\s/.test(text.charAt(last - 1))) last -= 1;
  return [last, last];
}

function withHint(message: Wording, hint: Wording): Wording {
  return { en: en`${message}${hint}`, 'zh-CN': zh`${message}${hint}` };
}

function fullWidthHint(line: string): Wording {
  if (/^[^:"'#]*：/u.test(line))
    return {
      en: '; the line has a full-width colon (：), a key needs ": "',
      'zh-CN': '；该行有全角冒号（：），键后应为 ": "',
    };
  if (/[[{].*，/u.test(line))
    return {
      en: '; the line has a full-width comma (，), items are separated by ","',
      'zh-CN': '；该行有全角逗号（，），各项之间应为 ","',
    };
  if (/：\s*[“‘]|^\s*[“‘]/u.test(line))
    return {
      en: '; the line has full-width quotes, texts are put in " "',
      'zh-CN': '；该行有全角引号，文字应放在 " " 中',
    };
  return same('');
}
