import { BACK } from '../compile/chart-names.js';
import type { Lifecycle } from '../dsl/index.js';
import { entriesOf, listAt, own } from './own.js';

/** Where each state may lead, by events and by itself. */
export type StateGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** The moves of a lifecycle; undefined while it leads to states that it does not have. */
export function stateGraph(lifecycle: Lifecycle): StateGraph | undefined {
  const graph = new Map<string, Set<string>>();
  const names = new Set(Object.keys(lifecycle.states));
  const back = new Set<string>();
  for (const [name, { on, after, final }] of entriesOf(lifecycle.states)) {
    const targets = new Set<string>();
    const sources = final === true ? [on] : [on, lifecycle.always];
    for (const events of sources) {
      for (const [, rules] of entriesOf(events)) {
        for (const { value } of listAt(rules, []))
          if (value.to !== undefined)
            (value.to === BACK ? back : targets).add(value.to === BACK ? name : value.to);
      }
    }
    if (after !== undefined) targets.add(after.to);
    if ([...targets].some((target) => !names.has(target))) return undefined;
    graph.set(name, targets);
  }
  // Back leads to whatever led here.
  for (const name of back) {
    for (const [from, targets] of graph) {
      if (from !== name && targets.has(name)) graph.get(name)?.add(from);
    }
  }
  return own(lifecycle.states, lifecycle.start) === undefined ? undefined : graph;
}

/** Every state that `from` leads to, itself included. */
export function reachableFrom(graph: StateGraph, from: Iterable<string>): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...(graph.get(name) ?? []));
  }
  return reached;
}

/** The graph with every move turned round. */
export function reversed(graph: StateGraph): StateGraph {
  const back = new Map<string, Set<string>>([...graph.keys()].map((name) => [name, new Set()]));
  for (const [name, targets] of graph) {
    for (const target of targets) back.get(target)?.add(name);
  }
  return back;
}
