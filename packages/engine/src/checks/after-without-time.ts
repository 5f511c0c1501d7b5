import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const afterWithoutTime: Check = {
  code: 'after-without-time',
  severity: 'error',
  title: {
    en: 'A state moves on by itself, and says not when, or twice.',
    'zh-CN': '状态会自动流转，却没有写明时间，或写了两次。',
  },
  why: {
    en: 'It would never move on, or at a time nobody meant.',
    'zh-CN': '要么永远不动，要么在无意的时间流转。',
  },
  remedy: {
    en: 'Give `wait` or `at`, one of the two.',
    'zh-CN': '`wait` 和 `at` 写其中之一。',
  },
  *run({ campaign }) {
    for (const [name, { states }] of entriesOf(campaign.lifecycles)) {
      for (const [state, { after }] of entriesOf(states)) {
        if (after === undefined || (after.wait === undefined) !== (after.at === undefined))
          continue;
        yield {
          path: ['lifecycles', name, 'states', state, 'after'],
          part: 'key',
          message:
            after.wait === undefined
              ? {
                  en: `The state ${state} does not say when it moves on: wait or at`,
                  'zh-CN': `状态「${state}」没有写明何时流转：请写 wait 或 at`,
                }
              : {
                  en: `The state ${state} has both wait and at; write one of them`,
                  'zh-CN': `状态「${state}」同时写了 wait 和 at；请只写其一`,
                },
          lacksIn: ['lifecycles', name, 'states', state, 'after'],
        };
      }
    }
  },
};
