import { isMap, isScalar, isSeq } from 'yaml';
import type { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Range } from '../../diagnostics/index.js';
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
      this.reporter.error(
        'key-not-text',
        range(),
        'a list or a group of keys stands for a key, expected a text',
      );
      return undefined;
    }
    const key = this.#keyText(pair.key, range);
    if (key === '<<' && pair.key.type === 'PLAIN') {
      const message = 'the merge key `<<` is not part of the language, write the keys out';
      this.reporter.error('alias-refused', range(), message);
      return undefined;
    }
    if (reservedKeys.has(key)) {
      this.reporter.error(
        'reserved-key',
        range(),
        `the key \`${key}\` is reserved, choose another name`,
      );
      return undefined;
    }
    const first = entries.get(key);
    if (first === undefined) return key;
    const related = {
      file: this.reporter.file,
      range: this.lines.rangeOnOneLine(first.keyStart, first.keyEnd),
      message: 'first written here',
    };
    const message = `the key \`${key}\` is written twice in the same group`;
    this.reporter.error('duplicate-key', range(), message, { related: [related] });
    return undefined;
  }

  #keyText(key: Scalar, range: () => Range): string {
    if (typeof key.value === 'string') return key.value;
    const written = key.source ?? '';
    if (written === '') {
      this.reporter.error(
        'key-not-text',
        range(),
        'the key is empty, expected a text before the colon',
      );
    } else {
      const message = `the key \`${written}\` is read as ${kindOf(key.value)}, expected a text; put it in quotes`;
      this.reporter.error('key-not-text', range(), message, { suggestion: `"${written}"` });
    }
    return written;
  }

  #scalar(scalar: Scalar, start: number, end: number): BuiltValue {
    const style = styleOf(scalar, end > start);
    const node: SourceNode = { start, end, ...(style && { style }) };
    const value = scalar.value ?? null;
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

function kindOf(value: unknown): string {
  if (value === null) return 'an empty value';
  return typeof value === 'boolean' ? 'true or false' : 'a number';
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
