import type { Range } from '../../diagnostics/index.js';
import type { LineIndex } from './line-index.js';
import { scalarOffset } from './scalar-offset.js';
import type { SourceEntry, SourceNode } from './source-node.js';

/** Where a value lies: keys of groups and 0-based indexes of lists, from the root. */
export type SourcePath = readonly (string | number)[];

/** A text that was read, as plain data that still knows where each of its parts was written. */
export interface SourceDocument {
  readonly file: string;
  /** The text that all ranges refer to: without a leading byte order mark. */
  readonly text: string;
  /** Plain JSON data: null, booleans, finite numbers, strings, arrays, objects with string keys. */
  readonly value: unknown;
  /**
   * The range of the key or of the value at `path`.
   * - A list item or the root has no key: the first key of its group stands for it, or else the value itself.
   * - A value that is not written (`key:`) is shown by its key.
   * - A path that does not exist is shown by the key of its nearest ancestor that does.
   */
  range(path: SourcePath, part: 'key' | 'value'): Range;
  /**
   * The range of a part of the text value at `path`, given in UTF-16 code units of the value.
   * Exact where the value is written on one line, plain or quoted; elsewhere as near as can be told.
   * When the value at `path` is no text, the same as `range(path, 'value')`.
   */
  offsetRange(path: SourcePath, offset: number, length: number): Range;
}

/** Gives the data of a text its places. `root` and `value` are two views of the same tree. */
export function createSourceDocument(
  file: string,
  text: string,
  lines: LineIndex,
  root: SourceNode,
  value: unknown,
): SourceDocument {
  const range = (path: SourcePath, part: 'key' | 'value'): Range => {
    const found = find(root, path);
    const written = found.whole && part === 'value' && found.node.end > found.node.start;
    const [start, end] = written ? [found.node.start, found.node.end] : keyExtent(found);
    return lines.range(start, end);
  };
  const offsetRange = (path: SourcePath, offset: number, length: number): Range => {
    const { node, whole } = find(root, path);
    if (!whole || node.style === undefined) return range(path, 'value');
    const start = scalarOffset(text, node, offset);
    const end = length > 0 ? scalarOffset(text, node, offset + length) : start;
    return lines.range(start, end);
  };
  return { file, text, value, range, offsetRange };
}

interface Found {
  readonly node: SourceNode;
  readonly entry: SourceEntry | undefined;
  /** Whether the path was followed to its end. */
  readonly whole: boolean;
}

function find(root: SourceNode, path: SourcePath): Found {
  let node = root;
  let entry: SourceEntry | undefined;
  for (const step of path) {
    const nextEntry = node.entries?.get(String(step));
    const next = nextEntry?.node ?? (typeof step === 'number' ? node.items?.[step] : undefined);
    if (next === undefined) return { node, entry, whole: false };
    node = next;
    entry = nextEntry;
  }
  return { node, entry, whole: true };
}

function keyExtent({ node, entry }: Found): [start: number, end: number] {
  const key = entry ?? firstEntry(node);
  return key ? [key.keyStart, key.keyEnd] : [node.start, node.end];
}

function firstEntry(node: SourceNode): SourceEntry | undefined {
  return node.entries?.values().next().value;
}
