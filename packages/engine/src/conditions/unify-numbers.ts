import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import { divisor, REPLACED } from './number-functions.js';

/**
 * Makes every number of an expression a double, in place and before its types are checked. CEL keeps
 * whole numbers apart, but nobody who writes `done / 3 >= 1` should have to know. Returns what has to
 * be done after the check.
 */
export function unifyNumbers(root: ASTNode, cel: Environment): () => void {
  const divisions: ASTNode[] = [];

  function visit(node: ASTNode): void {
    if (node.op === 'value') {
      if (typeof node.args === 'bigint') Object.assign(node, { args: Number(node.args) });
      return;
    }
    if (node.op === '/') divisions.push(node);
    if (node.op === 'call' || node.op === 'rcall') {
      node.args[0] = REPLACED.get(node.args[0]) ?? node.args[0];
    }
    if (node.op === '[]') {
      // The place in a list has to be of a type that the library takes for whole: the literal it is, or any.
      visit(node.args[0]);
      const [, index] = node.args;
      if (index.op === 'value') return;
      visit(index);
      node.args[1] = asAny(index, cel);
      return;
    }
    for (const child of childrenOf(node.args)) visit(child);
  }

  visit(root);
  return () => {
    for (const node of divisions) refuseZero(node);
  };
}

/** The nodes right below a node, by its arguments. */
export function childrenOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return isNode(args) ? [args] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

function asAny(node: ASTNode, cel: Environment): ASTNode {
  const { ast } = cel.parse('dyn(0)');
  if (ast.op === 'call') ast.args[1][0] = node;
  return ast;
}

/** The check leaves in a node what it will call with both sides. */
interface CheckedOperator {
  handle(left: unknown, right: unknown, ...rest: readonly unknown[]): unknown;
}

function refuseZero(node: ASTNode): void {
  const checked = node as ASTNode & Partial<CheckedOperator>;
  const { handle } = checked;
  if (handle === undefined) return;
  checked.handle = (left, right, ...rest) => {
    if (typeof right === 'number') divisor(right);
    return handle(left, right, ...rest);
  };
}
