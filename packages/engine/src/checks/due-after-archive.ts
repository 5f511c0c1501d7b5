import { activityDates, dateResolver, firstOfEach } from './activity-dates.js';
import type { Check } from './check.js';

export const dueAfterArchive: Check = {
  code: 'due-after-archive',
  severity: 'error',
  title:
    'An activity is due, or closes, when the campaign is already archived and takes nothing any more.',
  *run(context) {
    const { archive } = context.campaign;
    const end = archive && dateResolver(context)?.resolve(archive, 'due');
    if (!end) return;
    for (const key of ['due', 'closes'] as const) {
      const after = firstOfEach(activityDates(context), (dates) => (dates[key]?.at ?? 0) > end.at);
      for (const { name, of, [key]: day } of after) {
        yield {
          path: ['activities', name, key],
          message: `${name}${of} ${key === 'due' ? 'is due' : 'closes'} on ${day?.date ?? ''}, after the archive on ${end.date}`,
          related: [{ path: ['archive'], message: 'archived here' }],
        };
      }
    }
  },
};
