import { parseDateSpan } from '../time/index.js';
import type { Check } from './check.js';
import { plainDates } from './walk/plain-dates.js';

export const dateDoesNotExist: Check = {
  code: 'date-does-not-exist',
  severity: 'error',
  title: 'A date is not in the calendar, such as 30 February or week 54.',
  *run({ campaign, dates }) {
    for (const { path, parsed } of dates) {
      if (parsed.ok || !parsed.reason.endsWith('does not exist as a date')) continue;
      const { reason, offset, length } = parsed;
      yield { path, within: { offset, length }, message: reason };
    }
    for (const { text, path } of plainDates(campaign)) {
      if (parseDateSpan(text) !== undefined) continue;
      yield { path, message: `"${text}" does not exist as a date` };
    }
  },
};
