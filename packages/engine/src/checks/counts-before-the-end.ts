import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const countsBeforeTheEnd: Check = {
  code: 'counts-before-the-end',
  severity: 'error',
  title: {
    en: 'A state that is not final says what it counts as.',
    'zh-CN': '非终态写明了计为什么。',
  },
  why: {
    en: 'Only what has come to its end is counted; the word would have no effect.',
    'zh-CN': '只有到达终态才计数，此处写了也不起作用。',
  },
  remedy: {
    en: 'Mark the state with `final: true`, or leave `counts` out.',
    'zh-CN': '给该状态加上 `final: true`，或去掉 `counts`。',
  },
  *run({ campaign }) {
    for (const [name, { states }] of entriesOf(campaign.lifecycles)) {
      for (const [state, { final, counts }] of entriesOf(states)) {
        if (final === true || counts === undefined) continue;
        const path = ['lifecycles', name, 'states', state];
        yield {
          path: [...path, 'counts'],
          message: {
            en: `The state ${state} is not final, so it counts as nothing yet; final states count`,
            'zh-CN': `状态「${state}」不是终态，还不计数；只有终态才计数`,
          },
          lacksIn: path,
        };
      }
    }
  },
};
