import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const activityWithoutClause: Check = {
  code: 'activity-without-clause',
  severity: 'warning',
  title: { en: 'An activity serves no clause of the notice.', 'zh-CN': '活动没有对应的通知条款。' },
  why: {
    en: 'Whoever is asked to do it may ask which sentence of the notice demands it.',
    'zh-CN': '被要求的单位会问，依据是通知的哪一条。',
  },
  remedy: {
    en: 'Name the clauses under `why`, or leave the activity out.',
    'zh-CN': '在 `why` 中写明条款，或删去该活动。',
  },
  *run({ campaign }) {
    for (const [name, { why }] of entriesOf(campaign.activities)) {
      if (why.length > 0) continue;
      yield {
        path: ['activities', name, 'why'],
        message: {
          en: `${name} names no clause of the notice that asks for it`,
          'zh-CN': `「${name}」没有写明依据通知的哪一条`,
        },
      };
    }
  },
};
