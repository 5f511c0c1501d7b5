import { activityDates, firstOfEach } from './activity-dates.js';
import type { Check } from './check.js';

export const opensAfterDue: Check = {
  code: 'opens-after-due',
  severity: 'error',
  title: { en: 'An activity opens when it is already late.', 'zh-CN': '活动开放时已经逾期。' },
  why: {
    en: 'Everybody would be late before they could begin.',
    'zh-CN': '所有单位还没开始就已逾期。',
  },
  remedy: {
    en: 'Open the activity earlier, or let it be due later.',
    'zh-CN': '提前开放，或推迟到期日。',
  },
  *run(context) {
    const late = firstOfEach(
      activityDates(context),
      ({ opens, due }) => opens !== undefined && due !== undefined && opens.at >= due.at,
    );
    for (const { name, of, opens, due, place } of late) {
      yield {
        path: place('opens'),
        message: {
          en: `${name}${of} opens on ${opens?.date ?? ''}, after it was due on ${due?.date ?? ''}`,
          'zh-CN': `「${name}${of}」于 ${opens?.date ?? ''} 开放，而 ${due?.date ?? ''} 已到期`,
        },
        related: [{ path: place('due'), message: { en: 'due here', 'zh-CN': '到期日在此' } }],
      };
    }
  },
};
