import { parseDuration } from '../time/index.js';
import type { Check } from './check.js';

export const invalidDuration: Check = {
  code: 'invalid-duration',
  severity: 'error',
  title:
    'A length of time is not understood, is longer than a century, or is nothing where time has to pass.',
  *run({ durations }) {
    for (const { words, path } of durations) {
      const duration = parseDuration(words);
      if (duration !== undefined) {
        const [last] = path.slice(-1);
        // What repeats or moves on by itself would never come to rest.
        if (duration.amount === 0 && (last === 'wait' || last === 'every')) {
          yield { path, message: `"${words}" is no time at all: \`${last}\` needs at least one` };
        }
        continue;
      }
      yield {
        path,
        message: `"${words}" is not a length of time of one unit (3 workdays, 2 weeks, PT12H) and at most a century`,
      };
    }
  },
};
