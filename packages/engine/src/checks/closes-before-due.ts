import { activityDates, firstOfEach } from './activity-dates.js';
import type { Check } from './check.js';

export const closesBeforeDue: Check = {
  code: 'closes-before-due',
  severity: 'error',
  title: 'The grace of an activity ends before it is due.',
  *run(context) {
    const early = firstOfEach(
      activityDates(context),
      ({ closes, due }) => closes !== undefined && due !== undefined && closes.at < due.at,
    );
    for (const { name, of, closes, due } of early) {
      yield {
        path: ['activities', name, 'closes'],
        message: `${name}${of} closes on ${closes?.date ?? ''}, before it is due on ${due?.date ?? ''}`,
        related: [{ path: ['activities', name, 'due'], message: 'due here' }],
      };
    }
  },
};
