import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const finalStateGoesOn: Check = {
  code: 'final-state-goes-on',
  severity: 'error',
  title: {
    en: 'A final state has events, a time limit or a move of its own, none of which can happen.',
    'zh-CN': '终态带有事件、时限或自动流转，都不会发生。',
  },
  why: {
    en: 'A final state is the end: nothing written below it can happen.',
    'zh-CN': '终态即结束，写在其下的内容不会发生。',
  },
  remedy: {
    en: 'Leave the key out, or take `final: true` away.',
    'zh-CN': '去掉该键，或去掉 `final: true`。',
  },
  *run({ campaign }) {
    for (const [name, { states }] of entriesOf(campaign.lifecycles)) {
      for (const [state, value] of entriesOf(states)) {
        if (value.final !== true) continue;
        for (const key of ['on', 'after', 'within', 'waits-for'] as const) {
          if (value[key] === undefined) continue;
          const path = ['lifecycles', name, 'states', state];
          yield {
            path: [...path, key],
            part: 'key',
            message: {
              en: `The state ${state} is final: ${key} never comes to anything`,
              'zh-CN': `状态「${state}」是终态，${key} 不会起作用`,
            },
            related: [
              { path: [...path, 'final'], message: { en: 'final here', 'zh-CN': '终态标在此' } },
            ],
          };
        }
      }
    }
  },
};
