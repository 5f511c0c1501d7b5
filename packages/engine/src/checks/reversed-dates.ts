import { parseDateSpan } from '../time/index.js';
import type { Check } from './check.js';
import { spans } from './walk/plain-dates.js';

export const reversedDates: Check = {
  code: 'reversed-dates',
  severity: 'error',
  title: 'The window, a date or a period ends before it begins.',
  *run({ campaign }) {
    for (const { from, to, path } of spans(campaign)) {
      const start = parseDateSpan(from)?.from;
      const end = parseDateSpan(to)?.to;
      if (start === undefined || end === undefined || start <= end) continue;
      yield {
        path: [...path, 'to'],
        message: `${to} lies before ${from}`,
        related: [{ path: [...path, 'from'], message: 'begins here' }],
      };
    }
  },
};
