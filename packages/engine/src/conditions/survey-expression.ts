import type { ASTNode } from '@marcbachmann/cel-js';
import { en, listed, nearestName, zh } from '../diagnostics/index.js';
import type { ConditionMistake } from './condition.js';
import { FUNCTIONS, MACROS, MAX_MACRO_DEPTH, METHODS } from './limits.js';
import { childrenOf } from './unify-numbers.js';

/** A variable and the members below it that an expression reads, in CEL spelling. */
export type ReadPath = readonly string[];

/** What stands in an expression. */
export interface Survey {
  /** What it reads, each once; names that macros bind are not among them. */
  readonly reads: readonly ReadPath[];
  /** Where each `has` begins. */
  readonly presenceTests: readonly number[];
  /** The first call that is not allowed. */
  readonly mistake?: ConditionMistake;
}

/** Walks an expression before its types are checked. */
export function surveyExpression(root: ASTNode): Survey {
  const reads = new Map<string, ReadPath>();
  const presenceTests: number[] = [];
  let mistake: ConditionMistake | undefined;

  function visit(node: ASTNode, macroDepth: number, bound: ReadonlySet<string>): void {
    const path = pathOf(node);
    if (path !== undefined) {
      if (!bound.has(path[0] ?? '')) reads.set(path.join('\n'), path);
      return;
    }
    if (node.op === 'call') {
      const [name] = node.args;
      if (name === 'has') presenceTests.push(node.start);
      mistake ??= unknownCall(node, name, FUNCTIONS);
    }
    if (node.op === 'rcall') {
      const [name, receiver, given] = node.args;
      mistake ??= unknownCall(node, name, METHODS);
      // What a macro goes through stands outside it.
      visit(receiver, macroDepth, bound);
      const isMacro = MACROS.has(name);
      const depth = isMacro ? macroDepth + 1 : macroDepth;
      if (depth > MAX_MACRO_DEPTH) mistake ??= tooDeep(node);
      const variable = isMacro && given[0]?.op === 'id' ? given[0].args : undefined;
      const inner = variable === undefined ? bound : new Set([...bound, variable]);
      for (const argument of given) visit(argument, depth, inner);
      return;
    }
    for (const child of childrenOf(node.args)) visit(child, macroDepth, bound);
  }

  visit(root, 0, new Set());
  return { reads: [...reads.values()], presenceTests, ...(mistake ? { mistake } : {}) };
}

/** The path of `variable`, `variable.member` and so on; undefined for anything else. */
function pathOf(node: ASTNode): ReadPath | undefined {
  if (node.op === 'id') return [node.args];
  if (node.op === '.') {
    const above = pathOf(node.args[0]);
    return above && [...above, node.args[1]];
  }
  if (node.op === '[]' && node.args[1].op === 'value' && typeof node.args[1].args === 'string') {
    const above = pathOf(node.args[0]);
    return above && [...above, node.args[1].args];
  }
  return undefined;
}

function unknownCall(
  node: ASTNode,
  name: string,
  allowed: ReadonlySet<string>,
): ConditionMistake | undefined {
  if (allowed.has(name)) return undefined;
  const suggestion = nearestName(name, allowed);
  const names = listed(allowed);
  return {
    message: {
      en: en`conditions have no ${name}(); they have ${names}`,
      'zh-CN': zh`条件中没有函数 ${name}()；可用：${names}`,
    },
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
    message: {
      en: `all, exists, filter and map stand at most ${MAX_MACRO_DEPTH} deep inside one another`,
      'zh-CN': `all、exists、filter、map 最多嵌套 ${MAX_MACRO_DEPTH} 层`,
    },
    offset: node.start,
    length: node.end - node.start,
  };
}
