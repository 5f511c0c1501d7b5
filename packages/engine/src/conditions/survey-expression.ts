import type { ASTNode } from '@marcbachmann/cel-js';
import { nearestName } from '../diagnostics/index.js';
import type { ConditionMistake } from './condition.js';
import { FUNCTIONS, MACROS, MAX_MACRO_DEPTH, METHODS } from './limits.js';

/** What stands in an expression. */
export interface Survey {
  /** Every bare name, in CEL spelling: variables, and the names that macros bind. */
  readonly variables: ReadonlySet<string>;
  /** Where each `has` begins. */
  readonly presenceTests: readonly number[];
  /** The first call that is not allowed. */
  readonly mistake?: ConditionMistake;
}

/** Walks an expression before its types are checked. */
export function surveyExpression(root: ASTNode): Survey {
  const variables = new Set<string>();
  const presenceTests: number[] = [];
  let mistake: ConditionMistake | undefined;

  function visit(node: ASTNode, macroDepth: number): void {
    if (node.op === 'id') variables.add(node.args);
    let depth = macroDepth;
    if (node.op === 'call') {
      const [name] = node.args;
      if (name === 'has') presenceTests.push(node.start);
      mistake ??= unknownCall(node, name, FUNCTIONS);
    }
    if (node.op === 'rcall') {
      const [name] = node.args;
      mistake ??= unknownCall(node, name, METHODS);
      if (MACROS.has(name)) depth += 1;
      if (depth > MAX_MACRO_DEPTH) mistake ??= tooDeep(node);
      // What a macro goes through stands outside it.
      visit(node.args[1], macroDepth);
      for (const argument of node.args[2]) visit(argument, depth);
      return;
    }
    for (const child of childrenOf(node.args)) visit(child, depth);
  }

  visit(root, 0);
  return { variables, presenceTests, ...(mistake ? { mistake } : {}) };
}

function childrenOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return isNode(args) ? [args] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

function unknownCall(
  node: ASTNode,
  name: string,
  allowed: ReadonlySet<string>,
): ConditionMistake | undefined {
  if (allowed.has(name)) return undefined;
  const suggestion = nearestName(name, allowed);
  return {
    message: `conditions have no ${name}(); they have ${[...allowed].join(', ')}`,
    // The name stands behind its receiver, whose text may hold the same word.
    offset: node.op === 'rcall' ? nameOffset(node, name) : node.start,
    length: name.length,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function nameOffset(node: ASTNode & { readonly op: 'rcall' }, name: string): number {
  return node.input.indexOf(name, node.args[1].end);
}

function tooDeep(node: ASTNode): ConditionMistake {
  return {
    message: `all, exists, filter and map stand at most ${MAX_MACRO_DEPTH} deep inside one another`,
    offset: node.start,
    length: node.end - node.start,
  };
}
