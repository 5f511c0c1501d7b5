import type { CalendarData } from '../work-calendar.js';
import { cn } from './cn.js';
import { none } from './none.js';

const calendars: ReadonlyMap<string, CalendarData> = new Map(
  [cn, none].map((calendar) => [calendar.id, calendar]),
);

/** Ids of the calendars that come with the engine. */
export const calendarIds: readonly string[] = [...calendars.keys()];

/** The data of a calendar that comes with the engine, to be layered with `createWorkCalendar`; undefined for an unknown id. */
export function calendarById(id: string): CalendarData | undefined {
  return calendars.get(id);
}
