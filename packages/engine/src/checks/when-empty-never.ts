import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf } from './own.js';

export const whenEmptyNever: Check = {
  code: 'when-empty-never',
  severity: 'warning',
  title: {
    en: '`when-empty` stands at an activity that has no set of people or rows that could be empty.',
    'zh-CN': '`when-empty` 所在的活动没有可能为空的人员或条目。',
  },
  why: {
    en: 'What should be done about an empty set never has to be done.',
    'zh-CN': '为空时的处理永远用不上。',
  },
  remedy: {
    en: 'Leave `when-empty` out, or make the activity for a role, a register or eligible people.',
    'zh-CN': '去掉 `when-empty`，或让活动面向角色、台账或符合条件的人员。',
  },
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      if (activity['when-empty'] === undefined || activity.eligible !== undefined) continue;
      const factors = fanOutWords(campaign, name, activity);
      const sets = factors.some(
        ({ factor }) =>
          factor === undefined || factor.kind === 'role' || factor.kind === 'register',
      );
      if (sets) continue;
      yield {
        path: ['activities', name, 'when-empty'],
        part: 'key',
        message: {
          en: `${name} is for no role, no register and no eligible people, so nothing is ever empty`,
          'zh-CN': `「${name}」不面向角色、台账或符合条件的人员，不存在为空的情形`,
        },
        lacksIn: ['activities', name],
      };
    }
  },
};
