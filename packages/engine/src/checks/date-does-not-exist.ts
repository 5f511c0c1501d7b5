import { parseDateSpan } from '../time/index.js';
import { dateResolver } from './activity-dates.js';
import type { Check } from './check.js';
import { own } from './own.js';
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
  *run(context) {
    const { campaign, dates } = context;
    for (const { path, parsed } of dates) {
      if (parsed.ok || parsed.kind !== 'no-such-day') continue;
      const { reason, offset, length } = parsed;
      yield { path, within: { offset, length }, message: reason };
    }
    for (const { text, path } of plainDates(campaign)) {
      if (parseDateSpan(text) !== undefined) continue;
      yield {
        path,
        message: { en: `"${text}" does not exist as a date`, 'zh-CN': `没有「${text}」这个日期` },
      };
    }
    const resolver = dateResolver(context);
    let left = MOST_DATES;
    for (const { words, path, parsed, activity: name, locals } of dates) {
      if (resolver === undefined || !parsed.ok || !COUNTED.test(words)) continue;
      const activity = name === undefined ? undefined : own(campaign.activities, name);
      if (activity === undefined && locals?.length !== 0) continue;
      const occurrences = activity === undefined ? [undefined] : resolver.occurrencesOf(activity);
      for (const occurrence of occurrences.slice(0, Math.max(0, left))) {
        left -= 1;
        const missing = resolver.missing(words, occurrence?.range);
        if (missing === undefined) continue;
        const { from, to } = missing.within;
        yield {
          path,
          message: {
            en: `There is no ${missing.words} between ${from} and ${to}`,
            'zh-CN': `${from} 至 ${to} 之间没有「${missing.words}」`,
          },
        };
        break;
      }
    }
  },
};

const MOST_DATES = 20_000;

/** Only what is counted may be lacking. */
const COUNTED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) \w+ of /u;
