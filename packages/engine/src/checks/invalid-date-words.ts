import type { Check } from './check.js';

export const invalidDateWords: Check = {
  code: 'invalid-date-words',
  severity: 'error',
  title: { en: 'A date in words is not understood.', 'zh-CN': '文字表示的日期无法理解。' },
  why: {
    en: 'A deadline that is not understood cannot be kept.',
    'zh-CN': '读不懂的期限无法执行。',
  },
  remedy: {
    en: 'Write it like `5 workdays before end of window`, `2022-12-05 at 17:00` or `to be announced`.',
    'zh-CN':
      '写法如 `5 workdays before end of window`、`2022-12-05 at 17:00` 或 `to be announced`。',
  },
  *run({ dates }) {
    for (const { path, parsed } of dates) {
      if (parsed.ok || parsed.kind === 'no-such-day') continue;
      const { reason, offset, length, suggestion } = parsed;
      yield { path, within: { offset, length }, message: reason, suggestion };
    }
  },
};
