import type { Check } from './check.js';
import { reachableFrom, stateGraph } from './lifecycle-graph.js';
import { entriesOf } from './own.js';

export const unreachableState: Check = {
  code: 'unreachable-state',
  severity: 'error',
  title: 'No way leads from the start of a lifecycle to one of its states.',
  *run({ campaign }) {
    for (const [name, lifecycle] of entriesOf(campaign.lifecycles)) {
      const graph = stateGraph(lifecycle);
      if (graph === undefined) continue;
      const reached = reachableFrom(graph, [lifecycle.start]);
      for (const state of graph.keys()) {
        if (reached.has(state)) continue;
        yield {
          path: ['lifecycles', name, 'states', state],
          part: 'key',
          message: `Nothing leads from ${lifecycle.start} to the state ${state} of ${name}`,
          related: [{ path: ['lifecycles', name, 'start'], message: 'starts here' }],
          lacksIn: ['lifecycles', name],
        };
      }
    }
  },
};
