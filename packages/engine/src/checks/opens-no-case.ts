import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { own } from './own.js';

export const opensNoCase: Check = {
  code: 'opens-no-case',
  severity: 'error',
  title: {
    en: 'An effect opens a case of an activity that is not for cases.',
    'zh-CN': '效果要开立案件，而该活动不按案件办理。',
  },
  why: {
    en: 'Nothing would be opened when the effect is due.',
    'zh-CN': '效果触发时什么也不会开立。',
  },
  remedy: {
    en: 'Name an activity that is `for: each case`.',
    'zh-CN': '改为 `for: each case` 的活动。',
  },
  *run({ campaign, effects }) {
    for (const { effect, path } of effects) {
      const name = effect.open?.activity;
      const activity = name === undefined ? undefined : own(campaign.activities, name);
      if (name === undefined || activity === undefined) continue;
      const factors = fanOutWords(campaign, name, activity);
      if (factors.some(({ factor }) => factor === undefined || factor.kind === 'case')) continue;
      yield {
        path: [...path, 'open', 'activity'],
        message: {
          en: `${name} is not for each case, so no case of it can be opened`,
          'zh-CN': `「${name}」不按案件办理（each case），无法为其开立案件`,
        },
        related: [
          {
            path: ['activities', name, 'for'],
            message: { en: 'for this', 'zh-CN': '面向的是这些' },
          },
        ],
      };
    }
  },
};
