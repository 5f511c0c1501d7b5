import { parseDuration } from '../time/index.js';
import type { Check } from './check.js';

export const invalidDuration: Check = {
  code: 'invalid-duration',
  severity: 'error',
  title: 'A length of time is not understood, or is longer than a century.',
  *run({ durations }) {
    for (const { words, path } of durations) {
      if (parseDuration(words) !== undefined) continue;
      yield {
        path,
        message: `"${words}" is not a length of time of one unit (3 workdays, 2 weeks, PT12H) and at most a century`,
      };
    }
  },
};
