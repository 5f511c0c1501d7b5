import type { Check } from './check.js';
import { findCycles } from './cycles.js';
import { own } from './own.js';

export const likeCycle: Check = {
  code: 'like-cycle',
  severity: 'error',
  title: {
    en: 'Lifecycles are like each other in a circle.',
    'zh-CN': '流程互相沿用，形成循环。',
  },
  why: {
    en: 'None of them says what the others take from it.',
    'zh-CN': '谁也没有写出可供其他流程沿用的内容。',
  },
  remedy: {
    en: 'Let one of them stand for itself, without `like`.',
    'zh-CN': '让其中一个自成一体，去掉 `like`。',
  },
  *run({ campaign: { lifecycles } }) {
    const next = (name: string) => {
      const like = own(lifecycles, name)?.like;
      return like === undefined ? [] : [like];
    };
    for (const cycle of findCycles(Object.keys(lifecycles), next)) {
      const [name = ''] = cycle;
      yield {
        path: ['lifecycles', name, 'like'],
        message: {
          en: `${name} is like itself: ${[...cycle, name].join(' -> ')}`,
          'zh-CN': `「${name}」沿用了自身：${[...cycle, name].join(' -> ')}`,
        },
      };
    }
  },
};
