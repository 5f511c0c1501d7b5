import { nearestName } from '../diagnostics/index.js';
import type { Check } from './check.js';
import { isOnlyBase } from './lifecycle-bases.js';
import { reachableFrom, stateGraph } from './lifecycle-graph.js';
import { entriesOf } from './own.js';

export const unreachableState: Check = {
  code: 'unreachable-state',
  severity: 'error',
  title: {
    en: 'No way leads from the start of a lifecycle to one of its states.',
    'zh-CN': '从流程起点没有路径通向某个状态。',
  },
  why: {
    en: 'What is written in the state never happens; usually an event that leads there is missing.',
    'zh-CN': '该状态中的内容不会发生，通常是漏写了通向它的事件。',
  },
  remedy: {
    en: 'Add an event that leads to it, or remove the state.',
    'zh-CN': '添加通向它的事件，或删除该状态。',
  },
  *run(context) {
    const { campaign } = context;
    for (const [name, lifecycle] of entriesOf(campaign.lifecycles)) {
      if (isOnlyBase(context, name)) continue;
      const graph = stateGraph(lifecycle);
      if (graph === undefined) continue;
      const reached = reachableFrom(graph, [lifecycle.start]);
      for (const state of graph.keys()) {
        if (reached.has(state)) continue;
        yield {
          path: ['lifecycles', name, 'states', state],
          part: 'key',
          // A state of a misspelt name is one beside the one that was meant.
          suggestion: nearestName(state, graph.keys()),
          message: {
            en: `Nothing leads from ${lifecycle.start} to the state ${state} of ${name}`,
            'zh-CN': `从起点「${lifecycle.start}」没有路径通向「${name}」的状态「${state}」`,
          },
          related: [
            {
              path: ['lifecycles', name, 'start'],
              message: { en: 'starts here', 'zh-CN': '起点在此' },
            },
          ],
          lacksIn: ['lifecycles', name],
        };
      }
    }
  },
};
