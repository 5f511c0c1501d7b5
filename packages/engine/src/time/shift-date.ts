import type { Duration } from './duration.js';
import { addDays, addMonths } from './plain-date.js';
import type { WorkCalendar } from './work-calendar.js';

/** Units that move a date by whole days. */
export type DayUnit = Exclude<Duration['unit'], 'minute' | 'hour'>;

/** Whether a duration moves a date by whole days, and not an instant by hours or minutes. */
export function isDayDuration(
  duration: Duration,
): duration is Duration & { readonly unit: DayUnit } {
  return duration.unit !== 'minute' && duration.unit !== 'hour';
}

/**
 * The date a duration before or after another. Workdays follow the calendar and do not count the
 * starting day; months and years keep the day of the month or take the month's last.
 */
export function shiftDate(
  date: string,
  duration: Duration & { readonly unit: DayUnit },
  direction: 'before' | 'after',
  calendar: Pick<WorkCalendar, 'shiftWorkdays'>,
): string {
  const amount = direction === 'before' ? -duration.amount : duration.amount;
  switch (duration.unit) {
    case 'day':
      return addDays(date, amount);
    case 'workday':
      return calendar.shiftWorkdays(date, amount);
    case 'week':
      return addDays(date, amount * 7);
    case 'month':
      return addMonths(date, amount);
    case 'year':
      return addMonths(date, amount * 12);
  }
}
