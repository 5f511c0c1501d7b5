import { parseDuration, type Duration } from '../time/index.js';
import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const ladderNotAscending: Check = {
  code: 'ladder-not-ascending',
  severity: 'error',
  title: 'A rung of a ladder does not come after the rung before it.',
  *run({ campaign }) {
    for (const [name, { ladder = [] }] of entriesOf(campaign.chasing)) {
      for (const [index, rung] of ladder.entries()) {
        const before = ladder[index - 1];
        if (before === undefined) continue;
        const [earlier, later] = [parseDuration(before.after), parseDuration(rung.after)];
        if (earlier === undefined || later === undefined) continue;
        if (leastMinutes(later) > leastMinutes(earlier)) continue;
        yield {
          path: ['chasing', name, 'ladder', index, 'after'],
          message: `${rung.after} is not later than the rung before, ${before.after}`,
          related: [
            { path: ['chasing', name, 'ladder', index - 1, 'after'], message: 'before it' },
          ],
        };
      }
    }
  },
};

const minutes = {
  minute: 1,
  hour: 60,
  day: 1440,
  workday: 1440,
  week: 10080,
  month: 43200,
  year: 525600,
};

/** For comparison only: a workday may be longer than a day, a month than 30 of them. */
function leastMinutes({ amount, unit }: Duration): number {
  return amount * minutes[unit];
}
