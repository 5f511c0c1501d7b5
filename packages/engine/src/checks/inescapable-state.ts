import type { Check } from './check.js';
import { isOnlyBase } from './lifecycle-bases.js';
import { reachableFrom, reversed, stateGraph } from './lifecycle-graph.js';
import { entriesOf } from './own.js';

export const inescapableState: Check = {
  code: 'inescapable-state',
  severity: 'error',
  title: {
    en: 'A state is not final, and no way leads from it to a final state.',
    'zh-CN': '状态不是终态，也没有路径通向终态。',
  },
  why: {
    en: 'A task that gets there is never done, and is chased for ever.',
    'zh-CN': '任务一旦进入就无法完结，会一直被催办。',
  },
  remedy: {
    en: 'Add an event that leads on, or make the state final.',
    'zh-CN': '添加能继续流转的事件，或将其设为终态。',
  },
  *run(context) {
    const { campaign } = context;
    for (const [name, lifecycle] of entriesOf(campaign.lifecycles)) {
      if (isOnlyBase(context, name)) continue;
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
          message: {
            en: `Nothing leads from the state ${state} to a final state of ${name} (${final.join(', ')})`,
            'zh-CN': `从状态「${state}」没有路径通向「${name}」的终态（${final.join('、')}）`,
          },
          lacksIn: ['lifecycles', name],
        };
      }
    }
  },
};
