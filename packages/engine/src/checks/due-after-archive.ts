import { activityDates, dateResolver, firstOfEach } from './activity-dates.js';
import type { Check } from './check.js';

export const dueAfterArchive: Check = {
  code: 'due-after-archive',
  severity: 'error',
  title: {
    en: 'An activity is due, or closes, when the campaign is already archived and takes nothing any more.',
    'zh-CN': '活动到期或截止时，行动已归档，不再受理。',
  },
  why: {
    en: 'Whoever waits until the due date is refused.',
    'zh-CN': '等到期限当天再报的单位会被拒收。',
  },
  remedy: {
    en: 'Archive later, or let the activity be due earlier.',
    'zh-CN': '推迟归档，或提前到期日。',
  },
  *run(context) {
    const { archive } = context.campaign;
    const end = archive && dateResolver(context)?.resolve(archive, 'due');
    if (!end) return;
    for (const key of ['due', 'closes'] as const) {
      const after = firstOfEach(activityDates(context), (dates) => (dates[key]?.at ?? 0) > end.at);
      for (const { name, of, [key]: day, place } of after) {
        yield {
          path: place(key),
          message: {
            en: `${name}${of} ${key === 'due' ? 'is due' : 'closes'} on ${day?.date ?? ''}, after the archive on ${end.date}`,
            'zh-CN': `「${name}${of}」于 ${day?.date ?? ''} ${key === 'due' ? '到期' : '截止'}，晚于归档日 ${end.date}`,
          },
          related: [{ path: ['archive'], message: { en: 'archived here', 'zh-CN': '归档日在此' } }],
        };
      }
    }
  },
};
