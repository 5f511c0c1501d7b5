import { REST_DAYS } from '../compile/chase-plan.js';
import { daysOf } from '../compile/timeline.js';
import { addDays, isDayDuration, parseDuration, shiftDate } from '../time/index.js';
import type { Check } from './check.js';
import { activityDates, dateResolver, firstOfEach } from './activity-dates.js';
import { listAt, own } from './own.js';

export const quietReminders: Check = {
  code: 'quiet-reminders',
  severity: 'warning',
  title: {
    en: 'Quiet days put off every reminder until the activity is overdue.',
    'zh-CN': '静默日把所有提醒都推迟到了到期之后。',
  },
  why: {
    en: 'Nobody would be reminded in time.',
    'zh-CN': '没有人能及时收到提醒。',
  },
  remedy: {
    en: 'Remind earlier, or leave some of the days out of `quiet`.',
    'zh-CN': '提前提醒，或从 `quiet` 中去掉部分日子。',
  },
  *run(context) {
    const { campaign } = context;
    const resolver = dateResolver(context);
    if (resolver === undefined) return;
    const quiet = new Map<string, (day: string) => boolean>();
    const isQuiet = (policy: string): ((day: string) => boolean) => {
      const known = quiet.get(policy);
      if (known !== undefined) return known;
      const names = listAt<string>(own(campaign.chasing, policy)?.quiet, []).map((n) => n.value);
      const days = new Set(names.flatMap((name) => resolver.rangesOf(name)).flatMap(daysOf));
      const rests = names.includes(REST_DAYS);
      const test = (day: string) => days.has(day) || (rests && !resolver.calendar.isWorkday(day));
      quiet.set(policy, test);
      return test;
    };
    const swallowed = firstOfEach(activityDates(context), ({ activity, due }) => {
      const policy = own(campaign.chasing, activity.chase ?? '');
      if (policy?.quiet === undefined || due === undefined) return false;
      const before = (policy.before ?? []).flatMap((words) => parseDuration(words) ?? []);
      if (before.length === 0) return false;
      const still = isQuiet(activity.chase ?? '');
      return before.every((duration) => {
        if (!isDayDuration(duration)) return false;
        let day = shiftDate(due.date, duration, 'before', resolver.calendar);
        for (let left = 400; left > 0 && day <= due.date && still(day); left -= 1) {
          day = addDays(day, 1);
        }
        return day > due.date;
      });
    });
    for (const { name, activity, of, due } of swallowed) {
      yield {
        path: ['chasing', activity.chase ?? '', 'quiet'],
        message: {
          en: `Every reminder of ${name}${of}, due on ${due?.date ?? ''}, falls on quiet days and comes only after it`,
          'zh-CN': `「${name}${of}」于 ${due?.date ?? ''} 到期，所有提醒都落在静默日，要到期后才发出`,
        },
        related: [
          {
            path: ['activities', name],
            part: 'key',
            message: { en: 'chased so', 'zh-CN': '按此催办' },
          },
        ],
      };
    }
  },
};
