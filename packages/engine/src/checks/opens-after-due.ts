import { activityDates, firstOfEach } from './activity-dates.js';
import type { Check } from './check.js';

export const opensAfterDue: Check = {
  code: 'opens-after-due',
  severity: 'error',
  title: 'An activity opens when it is already late.',
  *run(context) {
    const late = firstOfEach(
      activityDates(context),
      ({ opens, due }) => opens !== undefined && due !== undefined && opens.at >= due.at,
    );
    for (const { name, of, opens, due } of late) {
      yield {
        path: ['activities', name, 'opens'],
        message: `${name}${of} opens on ${opens?.date ?? ''}, after it was due on ${due?.date ?? ''}`,
        related: [{ path: ['activities', name, 'due'], message: 'due here' }],
      };
    }
  },
};
