import { wordingOf } from '../diagnostics/index.js';
import { parseDateSpan } from '../time/index.js';
import type { Check } from './check.js';
import { isOfNoDay } from './of-no-day.js';
import { plainDates } from './walk/plain-dates.js';

export const dateDoesNotExist: Check = {
  code: 'date-does-not-exist',
  severity: 'error',
  title: {
    en: 'A date is not in the calendar, such as 30 February or week 54.',
    'zh-CN': '日期在历法中不存在，如 2 月 30 日、第 54 周。',
  },
  why: {
    en: 'Nothing can be due on a day that never comes.',
    'zh-CN': '不存在的日子无法作为期限。',
  },
  remedy: {
    en: 'Write a day that exists; `end of 2022-02` is the last day of a month.',
    'zh-CN': '改为存在的日期；月末可写 `end of 2022-02`。',
  },
  *run({ campaign, dates }) {
    for (const { path, parsed } of dates) {
      if (parsed.ok || !isOfNoDay(parsed)) continue;
      const { reason, offset, length } = parsed;
      yield { path, within: { offset, length }, message: wordingOf(reason) };
    }
    for (const { text, path } of plainDates(campaign)) {
      if (parseDateSpan(text) !== undefined) continue;
      yield {
        path,
        message: { en: `"${text}" does not exist as a date`, 'zh-CN': `没有「${text}」这个日期` },
      };
    }
  },
};
