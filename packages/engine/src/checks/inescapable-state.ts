import type { Check } from './check.js';
import { reachableFrom, reversed, stateGraph } from './lifecycle-graph.js';
import { entriesOf } from './own.js';

export const inescapableState: Check = {
  code: 'inescapable-state',
  severity: 'error',
  title: 'A state is not final, and no way leads from it to a final state.',
  *run({ campaign }) {
    for (const [name, lifecycle] of entriesOf(campaign.lifecycles)) {
      const graph = stateGraph(lifecycle);
      const final = entriesOf(lifecycle.states).flatMap(([state, value]) =>
        value.final === true ? [state] : [],
      );
      if (graph === undefined || final.length === 0) continue;
      const ending = reachableFrom(reversed(graph), final);
      for (const state of graph.keys()) {
        if (ending.has(state)) continue;
        yield {
          path: ['lifecycles', name, 'states', state],
          part: 'key',
          message: `Nothing leads from the state ${state} to a final state of ${name} (${final.join(', ')})`,
          lacksIn: ['lifecycles', name],
        };
      }
    }
  },
};
