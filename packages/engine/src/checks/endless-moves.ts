import type { Check } from './check.js';
import { findCycles } from './cycles.js';
import { entriesOf, own } from './own.js';

export const endlessMoves: Check = {
  code: 'endless-moves',
  severity: 'error',
  title: {
    en: 'States move on by themselves in a circle, for ever.',
    'zh-CN': '状态自动流转，形成循环，永不停止。',
  },
  why: {
    en: "The task would move and write to people for ever, without anybody's doing.",
    'zh-CN': '任务会无休止地自动流转并发送消息。',
  },
  remedy: {
    en: 'Let one of the states move on by an event, or end in a final state.',
    'zh-CN': '让其中一个状态改由事件推动，或通向终态。',
  },
  *run({ campaign }) {
    for (const [name, { states }] of entriesOf(campaign.lifecycles)) {
      const next = (state: string) => {
        const to = own(states, state)?.after?.to;
        return to === undefined ? [] : [to];
      };
      for (const cycle of findCycles(Object.keys(states), next)) {
        yield {
          path: ['lifecycles', name, 'states', cycle[0] ?? '', 'after', 'to'],
          message: {
            en: `By itself it goes round for ever: ${[...cycle, cycle[0]].join(' -> ')}`,
            'zh-CN': `会自动循环流转，永不停止：${[...cycle, cycle[0]].join(' -> ')}`,
          },
        };
      }
    }
  },
};
