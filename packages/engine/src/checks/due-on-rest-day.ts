import { activityDates, dateResolver, firstOfEach } from './activity-dates.js';
import type { Check } from './check.js';

export const dueOnRestDay: Check = {
  code: 'due-on-rest-day',
  severity: 'warning',
  title: 'An activity is due on a day that is no working day.',
  *run(context) {
    const calendar = dateResolver(context)?.calendar;
    if (calendar === undefined) return;
    const resting = firstOfEach(
      activityDates(context),
      ({ due }) => due !== undefined && !calendar.isWorkday(due.date),
    );
    for (const { name, of, due } of resting) {
      yield {
        path: ['activities', name, 'due'],
        message: `${name}${of} is due on ${due?.date ?? ''}, which is no working day`,
      };
    }
  },
};
