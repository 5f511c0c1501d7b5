import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const untilOutOfRange: Check = {
  code: 'until-out-of-range',
  severity: 'error',
  title: {
    en: '`until` asks for none, or for more than all.',
    'zh-CN': '`until` 要求的数量为零，或超过全部。',
  },
  why: {
    en: 'The activity would be complete before it begins, or never.',
    'zh-CN': '活动会一开始就算完成，或永远完不成。',
  },
  remedy: {
    en: 'Name a number above 0, or at most 100%.',
    'zh-CN': '写大于 0 的数，或不超过 100%。',
  },
  *run({ campaign }) {
    for (const [name, { until }] of entriesOf(campaign.activities)) {
      const match = /^at least (\d+)(%?)$/.exec(until ?? '');
      if (match === null) continue;
      const number = Number(match[1]);
      if (number > 0 && (match[2] === '' || number <= 100)) continue;
      yield {
        path: ['activities', name, 'until'],
        message:
          number === 0
            ? {
                en: 'At least none is always done; leave until out, or name a number above 0',
                'zh-CN': '至少零项等于一开始就已完成；请去掉 until，或写大于 0 的数',
              }
            : {
                en: `At least ${String(number)}% is more than all; at most 100%`,
                'zh-CN': `至少 ${String(number)}% 超过全部；最多 100%`,
              },
      };
    }
  },
};
