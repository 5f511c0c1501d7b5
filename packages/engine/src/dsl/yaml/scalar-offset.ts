import type { SourceNode } from './source-node.js';

/**
 * Where the code unit `offset` of a scalar's value is written, as an offset in the text.
 * Exact for plain and quoted scalars; within block scalars exact as long as no line is folded or blank.
 */
export function scalarOffset(text: string, node: SourceNode, offset: number): number {
  switch (node.style) {
    case 'block':
      return walk(text, node, blockStart(text, node), offset, blockStep(indentOf(text, node)));
    case 'single-quoted':
      return walk(text, node, node.start + 1, offset, singleQuotedStep);
    case 'double-quoted':
      return walk(text, node, node.start + 1, offset, doubleQuotedStep);
    default:
      return walk(text, node, node.start, offset, plainStep);
  }
}

/** How many code units of the text stand for how many of the value. */
interface Step {
  readonly source: number;
  readonly value: number;
}
type StepAt = (text: string, at: number) => Step;

function walk(text: string, node: SourceNode, from: number, offset: number, step: StepAt): number {
  let at = from;
  let passed = 0;
  while (at < node.end) {
    const { source, value } = step(text, at);
    // What stands for nothing, such as an escaped line end, is passed over even before the first character.
    if (value > 0 && passed + value > offset) break;
    at += source;
    passed += value;
  }
  return Math.min(at, node.end);
}

const one: Step = { source: 1, value: 1 };
const fold = /[ \t]*\r?\n[ \t\r\n]*/y;

const plainStep: StepAt = (text, at) => {
  const code = text.charCodeAt(at);
  // Only a blank can begin a fold: most characters need no look at a pattern.
  if (code > 0x20) return one;
  fold.lastIndex = at;
  const found = fold.exec(text)?.[0];
  if (found === undefined) return one;
  const breaks = found.split('\n').length - 1;
  return { source: found.length, value: Math.max(1, breaks - 1) };
};

const singleQuotedStep: StepAt = (text, at) =>
  text.startsWith("''", at) ? { source: 2, value: 1 } : plainStep(text, at);

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

const doubleQuotedStep: StepAt = (text, at) => {
  if (text[at] !== '\\') return plainStep(text, at);
  const kind = text[at + 1] ?? '';
  const digits = hexDigits[kind] ?? 0;
  if (kind === '\n' || kind === '\r') {
    fold.lastIndex = at + 1;
    return { source: 1 + (fold.exec(text)?.[0].length ?? 1), value: 0 };
  }
  const astral = kind === 'U' && Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff;
  return { source: 2 + digits, value: astral ? 2 : 1 };
};

function blockStep(indent: number): StepAt {
  return (text, at) => {
    if (text[at] === '\r' && text[at + 1] === '\n') return { source: 2 + indent, value: 1 };
    if (text[at] !== '\n') return one;
    const next = text[at + 1];
    // A blank line carries no indentation.
    return { source: 1 + (next === '\n' || next === '\r' ? 0 : indent), value: 1 };
  };
}

/** Where the first line's text begins, behind the header and the indentation. */
function blockStart(text: string, node: SourceNode): number {
  const header = text.indexOf('\n', node.start);
  if (header === -1 || header >= node.end) return node.end;
  return Math.min(header + 1 + indentOf(text, node), node.end);
}

function indentOf(text: string, node: SourceNode): number {
  const body = text.slice(node.start, node.end);
  return /\n( *)[^ \r\n]/.exec(body)?.[1]?.length ?? 0;
}
