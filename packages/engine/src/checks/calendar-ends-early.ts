import { calendarById, parseDateSpan } from '../time/index.js';
import { activityDates, dateResolver } from './activity-dates.js';
import type { Check } from './check.js';
import { listAt } from './own.js';

export const calendarEndsEarly: Check = {
  code: 'calendar-ends-early',
  severity: 'warning',
  title: 'The campaign has days that its calendar of working days does not know yet.',
  *run(context) {
    const { campaign } = context;
    const resolver = dateResolver(context);
    if (resolver === undefined) return;
    const archive = campaign.archive && resolver.resolve(campaign.archive, 'due')?.date;
    const days = [
      parseDateSpan(campaign.window.from)?.from,
      parseDateSpan(campaign.window.to)?.to,
      archive,
      ...activityDates(context).flatMap(({ due, closes }) => [due?.date, closes?.date]),
    ].filter((day) => day !== undefined && day !== '');
    const first = days.toSorted()[0] ?? '';
    const last = days.toSorted().at(-1) ?? '';
    for (const { value: id, path } of listAt<string>(campaign.calendar, ['calendar'])) {
      const data = calendarById(id);
      if (data === undefined) continue;
      if (first >= data.validFrom && last <= data.validThrough) continue;
      yield {
        path,
        message: `The calendar ${id} knows ${data.validFrom} to ${data.validThrough}, the campaign goes from ${first} to ${last}; working days beyond are a guess`,
      };
    }
  },
};
