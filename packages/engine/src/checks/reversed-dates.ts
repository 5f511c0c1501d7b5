import { parseDateSpan } from '../time/index.js';
import type { Check } from './check.js';
import { spans } from './walk/plain-dates.js';

export const reversedDates: Check = {
  code: 'reversed-dates',
  severity: 'error',
  title: {
    en: 'The window, a date or a period ends before it begins.',
    'zh-CN': '起止期、日期或时段的结束早于开始。',
  },
  why: { en: 'No day lies in it.', 'zh-CN': '其中一天也没有。' },
  remedy: {
    en: 'Exchange the two dates, or correct one.',
    'zh-CN': '对调两个日期，或更正其中之一。',
  },
  *run({ campaign }) {
    for (const { from, to, path } of spans(campaign)) {
      const start = parseDateSpan(from)?.from;
      const end = parseDateSpan(to)?.to;
      if (start === undefined || end === undefined || start <= end) continue;
      yield {
        path: [...path, 'to'],
        message: { en: `${to} lies before ${from}`, 'zh-CN': `「${to}」早于「${from}」` },
        related: [{ path: [...path, 'from'], message: { en: 'begins here', 'zh-CN': '开始于此' } }],
      };
    }
  },
};
