import { beforeAll, describe, expect, it } from '@jest/globals';

import { addDays } from '../plain-date.js';
import { createWorkCalendar } from '../work-calendar.js';
import { cn } from './cn.js';

let isWorkdayAtSource: (date: string) => boolean;

/**
 * West of Greenwich the source shifts its own tables by a day, already while it is loaded. So it
 * is loaded after every local part of a date has been made the one of Greenwich.
 */
beforeAll(async () => {
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds']) {
    for (const verb of ['get', 'set']) {
      const utc = Object.getOwnPropertyDescriptor(Date.prototype, `${verb}UTC${part}`);
      if (utc !== undefined) Object.defineProperty(Date.prototype, `${verb}${part}`, utc);
    }
  }
  const source = await import('chinese-days');
  isWorkdayAtSource = source.default.isWorkday;
});

describe('the statutory days of mainland China', () => {
  it('agree with their source on every day from 2004 to 2026', () => {
    const calendar = createWorkCalendar([cn]);
    const disagreements: string[] = [];
    let days = 0;
    for (let date = cn.validFrom; date <= cn.validThrough; date = addDays(date, 1)) {
      if (calendar.isWorkday(date) !== isWorkdayAtSource(date)) disagreements.push(date);
      days += 1;
    }
    expect(disagreements).toEqual([]);
    expect(days).toBe(8401);
  });

  it('are known from 2004 through 2026', () => {
    expect([cn.validFrom, cn.validThrough]).toEqual(['2004-01-01', '2026-12-31']);
  });
});
