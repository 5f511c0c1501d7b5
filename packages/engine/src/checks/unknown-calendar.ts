import { calendarIds } from '../time/index.js';
import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { listAt } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownCalendar: Check = {
  code: 'unknown-calendar',
  severity: 'error',
  title: {
    en: 'A calendar of working days is not one that comes with the language.',
    'zh-CN': '没有这种工作日历。',
  },
  why: {
    en: 'Without the calendar no workday can be counted.',
    'zh-CN': '没有日历就无法计算工作日。',
  },
  remedy: { en: 'Take one of the calendars that are named.', 'zh-CN': '改用所列的日历。' },
  run: ({ campaign }) =>
    unknownNames(
      listAt<string>(campaign.calendar, ['calendar']).map(({ value: name, path }) => ({
        name,
        path,
      })),
      calendarIds,
      nouns.calendar,
    ),
};
