import { BACK } from '../compile/chart-names.js';
import type { Check } from './check.js';

export const loopWithoutProgress: Check = {
  code: 'loop-without-progress',
  severity: 'warning',
  title: {
    en: 'An event that is always allowed only leads back and forth.',
    'zh-CN': '随时可用的事件只会来回切换。',
  },
  why: {
    en: 'Whoever repeats it moves the task between two states for ever.',
    'zh-CN': '重复该事件会让任务在两个状态之间无休止地来回。',
  },
  remedy: {
    en: 'Name the state it leads to.',
    'zh-CN': '写明它通向的状态。',
  },
  *run({ events }) {
    for (const { lifecycle, state, event, to, path } of events) {
      if (state !== undefined || to !== BACK) continue;
      yield {
        path: [...path, 'to'],
        message: {
          en: `${event ?? ''} is allowed in every state and leads back: done twice, it changes nothing`,
          'zh-CN': `「${event ?? ''}」在所有状态都可用且退回上一状态：连做两次等于没做`,
        },
        lacksIn: ['lifecycles', lifecycle],
      };
    }
  },
};
