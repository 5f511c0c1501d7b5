import type { Check } from './check.js';
import { stateGraph } from './lifecycle-graph.js';
import { isOnlyBase } from './lifecycle-bases.js';
import { own } from './own.js';
import { BACK } from '../compile/chart-names.js';

export const nowhereBack: Check = {
  code: 'nowhere-back',
  severity: 'error',
  title: {
    en: 'An event leads back where there is no state before.',
    'zh-CN': '事件要退回上一状态，而此处没有上一状态。',
  },
  why: {
    en: 'Nothing would happen: the task stays where it is.',
    'zh-CN': '什么也不会发生，任务停在原处。',
  },
  remedy: {
    en: 'Name the state that is meant.',
    'zh-CN': '写明要去的状态。',
  },
  *run(context) {
    for (const { lifecycle, state, event, to, path } of context.events) {
      if (to !== BACK || event === undefined || isOnlyBase(context, lifecycle)) continue;
      const definition = own(context.campaign.lifecycles, lifecycle);
      const graph = definition === undefined ? undefined : stateGraph(definition);
      if (definition === undefined || graph === undefined) continue;
      // Leading out of a state that somebody led to by hand is a way; from always, there may be one.
      const isEntered =
        state === undefined ||
        [...graph].some(([from, targets]) => from !== state && targets.has(state));
      if (isEntered) continue;
      yield {
        path: [...path, 'to'],
        message: {
          en: `Nothing leads to ${state}, so there is no state to go back to`,
          'zh-CN': `没有路径通向「${state}」，因此没有可退回的状态`,
        },
        lacksIn: ['lifecycles', lifecycle],
      };
    }
  },
};
