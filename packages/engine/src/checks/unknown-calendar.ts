import { calendarIds } from '../time/index.js';
import type { Check } from './check.js';
import { listAt } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownCalendar: Check = {
  code: 'unknown-calendar',
  severity: 'error',
  title: 'A calendar of working days is not one that comes with the language.',
  run: ({ campaign }) =>
    unknownNames(
      listAt<string>(campaign.calendar, ['calendar']).map(({ value: name, path }) => ({
        name,
        path,
      })),
      calendarIds,
      'calendar',
    ),
};
