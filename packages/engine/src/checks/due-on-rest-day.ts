import { activityDates, dateResolver, firstOfEach } from './activity-dates.js';
import type { Activity, Campaign } from '../dsl/index.js';
import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { own } from './own.js';

export const dueOnRestDay: Check = {
  code: 'due-on-rest-day',
  severity: 'warning',
  title: {
    en: 'An activity is due on a day that is no working day.',
    'zh-CN': '活动在非工作日到期。',
  },
  why: {
    en: 'Offices are closed on that day, and what should be due the working day before is handed in after it.',
    'zh-CN': '当天不上班，本应在前一个工作日完成的事会拖到之后。',
  },
  remedy: {
    en: 'Name a working day, or count back from the date in workdays.',
    'zh-CN': '改为工作日，或从该日期按工作日倒推。',
  },
  *run(context) {
    const { campaign } = context;
    const calendar = dateResolver(context)?.calendar;
    if (calendar === undefined) return;
    const resting = firstOfEach(
      activityDates(context),
      ({ due, activity }) =>
        due !== undefined && !calendar.isWorkday(due.date) && !isMeant(campaign, activity),
    );
    for (const { name, of, due, place } of resting) {
      yield {
        path: place('due'),
        message: {
          en: `${name}${of} is due on ${due?.date ?? ''}, which is no working day`,
          'zh-CN': `「${name}${of}」于 ${due?.date ?? ''} 到期，当天不是工作日`,
        },
      };
    }
  },
};

/** Whether the days themselves are meant: each day, each holiday, or a schedule that says what becomes of days off. */
function isMeant(campaign: Campaign, activity: Activity): boolean {
  return fanOutWords(campaign, '', activity).some(({ factor }) => {
    if (factor?.kind === 'occurrence') return ['day', 'holiday'].includes(factor.every);
    if (factor?.kind !== 'schedule') return false;
    const schedule = own(campaign.schedules, factor.schedule);
    return [schedule, ...(schedule?.rules ?? [])].some(
      (rule) => rule?.roll !== undefined || ['day', 'holiday'].includes(rule?.every ?? ''),
    );
  });
}
