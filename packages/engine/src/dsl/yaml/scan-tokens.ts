import { CST, Lexer } from 'yaml';
import type { Range, Wording } from '../../diagnostics/index.js';
import type { LineIndex } from './line-index.js';
import type { ReadLimits } from './limits.js';
import type { SourceReporter } from './source-reporter.js';

type TokenType = NonNullable<ReturnType<typeof CST.tokenType>>;

/** Token kinds of which a text may have as many as values; each bounds the work of the parser behind this scan. */
const counted: ReadonlySet<TokenType> = new Set<TokenType>([
  'seq-item-ind',
  'map-value-ind',
  'explicit-key-ind',
  'comma',
  'flow-map-start',
  'flow-seq-start',
  'flow-map-end',
  'flow-seq-end',
  'single-quoted-scalar',
  'double-quoted-scalar',
]);

/**
 * Refuses, in one linear pass and before anything recursive sees the text, what the language leaves out of YAML
 * (aliases, anchors, tags, directives, several documents) and what is too deep or too much.
 *
 * @returns the lexemes for the parser, or undefined when it may not be given the text.
 */
export function scanTokens(
  text: string,
  lines: LineIndex,
  limits: ReadLimits,
  reporter: SourceReporter,
): readonly string[] | undefined {
  const scan = new TokenScan(lines, limits, reporter);
  const lexemes: string[] = [];
  for (const token of new Lexer().lex(text)) {
    if (!scan.take(token)) return undefined;
    lexemes.push(token);
  }
  scan.finish();
  return lexemes;
}

class TokenScan {
  #offset = 0;
  #lineStart = 0;
  #scalarFollows = false;
  #documents = 0;
  /** Columns at which the block collections around the current token begin. */
  readonly #columns: number[] = [];
  /** Where the brackets were opened that are not closed yet. */
  #brackets: number[] = [];
  /** Whether only spaces and block indicators stand before the token on its line: it can open a collection. */
  #opening = true;
  /** Whether nothing but comments and directives has been read. */
  #atTop = true;
  readonly #counts = new Map<TokenType, number>();

  constructor(
    private readonly lines: LineIndex,
    private readonly limits: ReadLimits,
    private readonly reporter: SourceReporter,
  ) {}

  take(token: string): boolean {
    const type = this.#scalarFollows ? null : CST.tokenType(token);
    // These marks are made by the lexer and stand for no text.
    if (type === 'scalar') {
      this.#scalarFollows = true;
      return true;
    }
    if (type === 'doc-mode') return true;
    if (type === 'flow-error-end') {
      this.finish();
      return true;
    }
    this.#scalarFollows = false;
    const goOn = this.#refuse(token, type) && this.#count(token, type) && this.#nest(token, type);
    this.#advance(token, type);
    return goOn;
  }

  /** Brackets that are open where no bracket can be closed any more are shown where they were opened. */
  finish(): void {
    for (const at of this.#brackets) {
      this.reporter.error('yaml-syntax', this.lines.range(at, at + 1), unclosedBracket);
    }
    this.#brackets = [];
  }

  #rangeOf(token: string): Range {
    return this.lines.rangeOnOneLine(this.#offset, this.#offset + token.length);
  }

  #refuse(token: string, type: TokenType | null): boolean {
    switch (type) {
      case 'alias':
      case 'anchor': {
        const [what, name] = type === 'alias' ? ['alias', '别名'] : ['anchor', '锚点'];
        const message = {
          en: `the ${what} ${quote(token)} is not part of the language; write the value out, or put a text that begins with ${token.charAt(0)} in quotes`,
          'zh-CN': `不支持${name} ${quote(token)}；请把值完整写出，文字以 ${token.charAt(0)} 开头时加引号`,
        };
        this.reporter.error('alias-refused', this.#rangeOf(token), message);
        break;
      }
      case 'tag': {
        const message = {
          en: `the tag ${quote(token)} is not part of the language; remove it, or put a text that begins with ! in quotes`,
          'zh-CN': `不支持标签 ${quote(token)}；请删除，文字以 ! 开头时加引号`,
        };
        this.reporter.error('tag-refused', this.#rangeOf(token), message);
        break;
      }
      case 'directive-line': {
        const message = {
          en: `the directive ${quote(token)} is not part of the language, remove the line`,
          'zh-CN': `不支持指令 ${quote(token)}，请删除该行`,
        };
        this.reporter.error('directive-refused', this.#rangeOf(token), message);
        break;
      }
      case 'doc-start':
        this.#documents += 1;
        if (this.#documents === 1 && this.#atTop) break;
        this.reporter.error('multiple-documents', this.#rangeOf(token), secondDocument);
        return false;
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        if (isClosed(token)) break;
        this.reporter.error('yaml-syntax', this.#rangeOf(token), {
          en: 'the quote that opens here is not closed',
          'zh-CN': '此处的引号没有闭合',
        });
        break;
      default:
    }
    return !this.reporter.full;
  }

  #count(token: string, type: TokenType | null): boolean {
    if (type === null || !counted.has(type)) return true;
    const count = (this.#counts.get(type) ?? 0) + 1;
    this.#counts.set(type, count);
    // A quoted text can be a key as well as a value.
    const most = type.endsWith('quoted-scalar') ? this.limits.maxValues * 2 : this.limits.maxValues;
    if (count <= most) return true;
    this.reporter.error('too-many-values', this.#rangeOf(token), tooManyValues(this.limits));
    return false;
  }

  #nest(token: string, type: TokenType | null): boolean {
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.#brackets.push(this.#offset);
    else if (type === 'flow-map-end' || type === 'flow-seq-end') this.#brackets.pop();
    if (this.#brackets.length === 0 && this.#opening && !isFiller(type)) {
      const column = this.#offset - this.#lineStart;
      while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
      if (this.#columns.at(-1) !== column) this.#columns.push(column);
    }
    if (this.#columns.length + this.#brackets.length <= this.limits.maxDepth + 1) return true;
    this.reporter.error('too-deep', this.#rangeOf(token), tooDeep(this.limits));
    return false;
  }

  #advance(token: string, type: TokenType | null): void {
    const newline = token.lastIndexOf('\n');
    if (newline !== -1) {
      this.#lineStart = this.#offset + newline + 1;
      this.#opening = true;
    } else if (!isFiller(type) && !isBlockIndicator(type)) this.#opening = false;
    if (!isFiller(type) && type !== 'directive-line') this.#atTop = false;
    this.#offset += token.length;
  }
}

const secondDocument: Wording = {
  en: 'a second document begins here, expected one document in a file; remove the line or split the file',
  'zh-CN': '此处开始了第二个文档，一个文件只能有一个文档；请删除该行或拆分文件',
};

const unclosedBracket: Wording = {
  en: 'the bracket that opens here is not closed; the lines inside it must be indented more than its key',
  'zh-CN': '此处的括号没有闭合；括号内的各行要比它的键缩进更多',
};

export function tooDeep({ maxDepth }: ReadLimits): Wording {
  return {
    en: `nested deeper than ${String(maxDepth)} levels`,
    'zh-CN': `嵌套超过 ${String(maxDepth)} 层`,
  };
}

export function tooManyValues({ maxValues }: ReadLimits): Wording {
  return {
    en: `more than ${String(maxValues)} values in one file`,
    'zh-CN': `一个文件中的值超过 ${String(maxValues)} 个`,
  };
}

function isFiller(type: TokenType | null): boolean {
  return type === 'space' || type === 'newline' || type === 'comment' || type === 'byte-order-mark';
}

function isBlockIndicator(type: TokenType | null): boolean {
  return type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind';
}

/** Whether a quoted scalar, of which the opening quote is there, ends with its closing one. */
function isClosed(token: string): boolean {
  const quoted = token.charAt(0);
  const body = token.slice(1);
  if (!body.endsWith(quoted)) return false;
  // Pairs of backslashes, or of single quotes, stand for one each.
  const before = countEnd(body, quoted === '"' ? '\\' : "'", 1);
  return before % 2 === 0;
}

/** How many of a character stand together before the last `skip` characters. */
function countEnd(text: string, character: string, skip: number): number {
  let at = text.length - skip;
  while (at > 0 && text[at - 1] === character) at -= 1;
  return text.length - skip - at;
}

function quote(token: string): string {
  return `\`${token.length > 40 ? `${token.slice(0, 40)}…` : token}\``;
}
