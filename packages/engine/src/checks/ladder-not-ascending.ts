import { parseDuration, type Duration } from '../time/index.js';
import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const ladderNotAscending: Check = {
  code: 'ladder-not-ascending',
  severity: 'error',
  title: {
    en: 'A rung of a ladder does not come after the rung before it.',
    'zh-CN': '升级阶梯的某一级不晚于上一级。',
  },
  why: {
    en: 'The later rung would be reached together with the one before it, or never by itself.',
    'zh-CN': '后一级会与前一级同时触发，失去升级的意义。',
  },
  remedy: {
    en: 'Order the rungs by the time after the due date.',
    'zh-CN': '按到期后的时间先后排列各级。',
  },
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
          message: {
            en: `${rung.after} is not later than the rung before, ${before.after}`,
            'zh-CN': `「${rung.after}」不晚于上一级的「${before.after}」`,
          },
          related: [
            {
              path: ['chasing', name, 'ladder', index - 1, 'after'],
              message: { en: 'before it', 'zh-CN': '上一级在此' },
            },
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
