import type { Check } from './check.js';
import { entriesOf, own } from './own.js';

export const remindersWithoutDue: Check = {
  code: 'reminders-without-due',
  severity: 'warning',
  title: {
    en: 'An activity is chased, but nothing of it is ever due.',
    'zh-CN': '活动设有催办，却没有任何到期时间。',
  },
  why: {
    en: 'Reminders count from a due date, and there is none.',
    'zh-CN': '提醒以到期日为准，而此处没有到期日。',
  },
  remedy: {
    en: 'Add `due`, or a state with `within`; or leave `chase` out.',
    'zh-CN': '添加 `due`，或给某个状态加 `within`；否则去掉 `chase`。',
  },
  *run({ campaign, effects }) {
    const moved = new Set(
      effects.flatMap(({ lifecycle, effect }) =>
        effect.reschedule === undefined ? [] : [lifecycle],
      ),
    );
    for (const [name, { chase, due, phase, lifecycle }] of entriesOf(campaign.activities)) {
      if (chase === undefined || due !== undefined || phase !== undefined) continue;
      if (lifecycle === undefined || moved.has(lifecycle)) continue;
      const states = own(campaign.lifecycles, lifecycle)?.states;
      if (states === undefined || Object.values(states).some(({ within }) => within !== undefined))
        continue;
      yield {
        path: ['activities', name, 'chase'],
        message: {
          en: `${name} has no due date, and no state of ${lifecycle} has a time limit: nothing is ever chased`,
          'zh-CN': `「${name}」没有到期日，「${lifecycle}」的状态也没有时限：永远不会催办`,
        },
        lacksIn: ['activities', name],
      };
    }
  },
};
