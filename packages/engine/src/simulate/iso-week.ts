import { addDays, formatDateSpan, toEpochDay } from '../time/index.js';

/** The ISO week of a day. */
export function isoWeek(date: string): string {
  const monday = addDays(date, -((toEpochDay(date) + 3) % 7));
  return formatDateSpan({ from: monday, to: addDays(monday, 6), precision: 'week' });
}
