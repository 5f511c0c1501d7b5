import { isMap, isScalar, isSeq } from 'yaml';
import type { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { en, told, zh } from '../../diagnostics/index.js';
import type { Range, Wording } from '../../diagnostics/index.js';
import { checkEscaped } from './check-characters.js';
import type { LineIndex } from './line-index.js';
import type { ReadLimits } from './limits.js';
import { numberProblem } from './number-problem.js';
import { tooDeep, tooManyValues } from './scan-tokens.js';
import type { ScalarStyle, SourceEntry, SourceNode } from './source-node.js';
import type { SourceReporter } from './source-reporter.js';

export interface BuiltValue {
  readonly node: SourceNode;
  readonly value: unknown;
}

/** Names through which data could reach the prototypes of the programs that read it. */
const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Turns a parsed YAML tree into plain data and the places where it is written, reporting what plain data cannot hold.
 * The tree's depth has been bounded before, so that recursion is safe here.
 */
export class SourceNodeBuilder {
  #values = 0;
  /** Set when the tree is too deep or too big: what was built is not whole. */
  incomplete = false;

  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
    private readonly limits: ReadLimits,
    private readonly reporter: SourceReporter,
  ) {}

  build(node: unknown, at: number, depth = 0): BuiltValue {
    const [start, end] = this.#extent(node, at);
    this.#values += 1;
    if (this.incomplete) return { node: { start, end }, value: null };
    if (this.#values > this.limits.maxValues) {
      this.incomplete = true;
      const message = tooManyValues(this.limits);
      this.reporter.error('too-many-values', this.lines.rangeOnOneLine(start, end), message);
    } else if (isMap(node) || isSeq(node)) {
      if (depth < this.limits.maxDepth) {
        return isMap(node)
          ? this.#group(node, start, end, depth)
          : this.#list(node, start, end, depth);
      }
      this.incomplete = true;
      this.reporter.error('too-deep', this.lines.rangeOnOneLine(start, end), tooDeep(this.limits));
    } else if (isScalar(node)) return this.#scalar(node, start, end);
    return { node: { start, end }, value: null };
  }

  #list(list: YAMLSeq, start: number, end: number, depth: number): BuiltValue {
    const built = list.items.map((item) => this.build(item, start, depth + 1));
    return {
      node: { start, end, items: built.map(({ node }) => node) },
      value: built.map(({ value }) => value),
    };
  }

  #group(group: YAMLMap, start: number, end: number, depth: number): BuiltValue {
    const entries = new Map<string, SourceEntry>();
    const value: Record<string, unknown> = {};
    for (const pair of group.items) {
      const [keyStart, keyEnd] = this.#extent(pair.key, start);
      const built = this.build(pair.value, keyEnd, depth + 1);
      const key = this.#key(pair, keyStart, keyEnd, entries);
      if (key === undefined) continue;
      entries.set(key, { keyStart, keyEnd, node: built.node });
      value[key] = built.value;
    }
    return { node: { start, end, entries }, value };
  }

  /** The key as text, or undefined when the entry is left out because its key is refused. */
  #key(
    pair: Pair,
    start: number,
    end: number,
    entries: ReadonlyMap<string, SourceEntry>,
  ): string | undefined {
    const range = (): Range => this.lines.rangeOnOneLine(start, end);
    if (!isScalar(pair.key)) {
      this.reporter.error('key-not-text', range(), {
        en: 'a list or a group of keys stands for a key, expected a text',
        'zh-CN': '此处的键是列表或键组，应为文字',
      });
      return undefined;
    }
    const key = this.#keyText(pair.key, range);
    if (key === '<<' && pair.key.type === 'PLAIN') {
      const message = {
        en: 'the merge key `<<` is not part of the language, write the keys out',
        'zh-CN': '不支持合并键 `<<`，请把各键写出',
      };
      this.reporter.error('alias-refused', range(), message);
      return undefined;
    }
    if (reservedKeys.has(key)) {
      this.reporter.error('reserved-key', range(), {
        en: `the key \`${key}\` is reserved, choose another name`,
        'zh-CN': `键 \`${key}\` 是保留名称，请换一个`,
      });
      return undefined;
    }
    const first = entries.get(key);
    if (first === undefined) return key;
    const related = {
      file: this.reporter.file,
      range: this.lines.rangeOnOneLine(first.keyStart, first.keyEnd),
      ...told({ en: 'first written here', 'zh-CN': '首次出现在此' }),
    };
    const message = {
      en: `the key \`${key}\` is written twice in the same group`,
      'zh-CN': `键 \`${key}\` 在同一组中出现了两次`,
    };
    this.reporter.error('duplicate-key', range(), message, { related: [related] });
    return undefined;
  }

  #keyText(key: Scalar, range: () => Range): string {
    if (typeof key.value === 'string') {
      if (key.type === 'QUOTE_DOUBLE') checkEscaped(key.value, range, this.reporter);
      return key.value;
    }
    const written = key.source ?? '';
    if (written === '') {
      this.reporter.error('key-not-text', range(), {
        en: 'the key is empty, expected a text before the colon',
        'zh-CN': '键是空的，冒号前应有文字',
      });
    } else {
      const kind = kindOf(key.value);
      const message = {
        en: en`the key \`${written}\` is read as ${kind}, expected a text; put it in quotes`,
        'zh-CN': zh`键 \`${written}\` 会被读成${kind}，应为文字；请加引号`,
      };
      this.reporter.error('key-not-text', range(), message, { suggestion: `"${written}"` });
    }
    return written;
  }

  #scalar(scalar: Scalar, start: number, end: number): BuiltValue {
    const style = styleOf(scalar, end > start);
    const node: SourceNode = { start, end, ...(style && { style }) };
    const value = scalar.value ?? null;
    if (typeof value === 'string' && style === 'double-quoted') {
      checkEscaped(value, () => this.lines.rangeOnOneLine(start, end), this.reporter);
    }
    if (typeof value !== 'number') return { node, value };
    const written = scalar.source ?? String(value);
    const problem = numberProblem(value, written);
    if (problem !== undefined) {
      const range = this.lines.rangeOnOneLine(start, end);
      this.reporter.error('unsafe-number', range, problem, { suggestion: `"${written}"` });
    }
    return { node, value: Number.isFinite(value) ? value : written };
  }

  /** Without the blank lines that the parser counts to a collection. */
  #extent(node: unknown, at: number): [start: number, end: number] {
    const range = hasRange(node) ? node.range : undefined;
    if (!range) return [at, at];
    const start = range[0];
    let end = range[1];
    while (end > start && isBlank(this.text.charCodeAt(end - 1))) end -= 1;
    return [start, end];
  }
}

function hasRange(node: unknown): node is { range?: [number, number, number] | null } {
  return typeof node === 'object' && node !== null && 'range' in node;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function kindOf(value: unknown): Wording {
  if (value === null) return { en: 'an empty value', 'zh-CN': '空值' };
  return typeof value === 'boolean'
    ? { en: 'true or false', 'zh-CN': '是非值（true 或 false）' }
    : { en: 'a number', 'zh-CN': '数字' };
}

function styleOf(scalar: Scalar, written: boolean): ScalarStyle | undefined {
  switch (scalar.type) {
    case 'QUOTE_SINGLE':
      return 'single-quoted';
    case 'QUOTE_DOUBLE':
      return 'double-quoted';
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'block';
    default:
      return written ? 'plain' : undefined;
  }
}
