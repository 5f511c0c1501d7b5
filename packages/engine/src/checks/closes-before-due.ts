import { activityDates, firstOfEach } from './activity-dates.js';
import type { Check } from './check.js';

export const closesBeforeDue: Check = {
  code: 'closes-before-due',
  severity: 'error',
  title: {
    en: 'The grace of an activity ends before it is due.',
    'zh-CN': '活动的宽限期在到期之前就已结束。',
  },
  why: {
    en: 'Whoever hands in on time would be told that it is too late.',
    'zh-CN': '按时上报的也会被判为逾期。',
  },
  remedy: {
    en: 'Move `closes` to the due date or after it, or leave it out.',
    'zh-CN': '将 `closes` 移到到期日当天或之后，或去掉。',
  },
  *run(context) {
    const early = firstOfEach(
      activityDates(context),
      ({ closes, due }) => closes !== undefined && due !== undefined && closes.at < due.at,
    );
    for (const { name, of, closes, due, place } of early) {
      yield {
        path: place('closes'),
        message: {
          en: `${name}${of} closes on ${closes?.date ?? ''}, before it is due on ${due?.date ?? ''}`,
          'zh-CN': `「${name}${of}」于 ${closes?.date ?? ''} 截止，早于到期日 ${due?.date ?? ''}`,
        },
        related: [{ path: place('due'), message: { en: 'due here', 'zh-CN': '到期日在此' } }],
      };
    }
  },
};
