import { Temporal } from 'temporal-polyfill';

import { fromEpochDay, toEpochDay } from './plain-date.js';
import { minutesOfTime, timeOfMinutes } from './time-of-day.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** First instants of local days, by zone and epoch day: the only thing asked of the zone database. */
const startsByZone = new Map<string, Map<number, number>>();
/** Bounds the memory of a long-lived process; a campaign touches a few hundred days. */
const MOST_DAYS_PER_ZONE = 20_000;
const MOST_ZONES = 600;

/** Whether the name is an IANA time zone in its official spelling (`Asia/Shanghai`); offsets such as `+08:00` are not. */
export function isZone(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId === name;
  } catch {
    return false;
  }
}

/** The first instant of a local day, epoch ms; later than 00:00 where the clocks jump over midnight. */
export function startOfDayAt(date: string, zone: string): number {
  return startOfEpochDayAt(toEpochDay(date), zone);
}

/** The first instant after a local day, epoch ms: the exclusive end of an inclusive due day. */
export function endOfDayAt(date: string, zone: string): number {
  return startOfEpochDayAt(toEpochDay(date) + 1, zone);
}

/**
 * The instant, epoch ms, at which the wall clock shows `time` (`HH:MM`, `24:00` for the day's end)
 * on a date. A time that the clocks skip is taken as much later as they jump; of a time that
 * comes twice, the first.
 */
export function instantAt(date: string, time: string, zone: string): number {
  const minutes = minutesOfTime(time);
  if (minutes === undefined) throw new RangeError(`Not a time of day: ${JSON.stringify(time)}`);
  return instantOnDay(toEpochDay(date), minutes * MINUTE_MS, zone);
}

/** The local date at an instant. */
export function dateAt(epochMs: number, zone: string): string {
  return fromEpochDay(Math.floor(localMs(epochMs, zone) / DAY_MS));
}

/** The wall clock at an instant, `HH:MM`, seconds dropped. */
export function timeOfDayAt(epochMs: number, zone: string): string {
  const local = localMs(epochMs, zone);
  return timeOfMinutes(Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS));
}

/** What the zone adds to UTC at an instant, in milliseconds (Shanghai: 28,800,000). */
export function offsetMsAt(epochMs: number, zone: string): number {
  return localMs(epochMs, zone) - epochMs;
}

/** The instant `msOfDay` wall-clock milliseconds into a local day. */
export function instantOnDay(epochDay: number, msOfDay: number, zone: string): number {
  if (msOfDay >= DAY_MS) return startOfEpochDayAt(epochDay + 1, zone);
  const start = startOfEpochDayAt(epochDay, zone);
  if (isPlainDay(epochDay, start, zone)) return start + msOfDay;
  return utcMidnight(epochDay)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .add({ milliseconds: msOfDay })
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** The instant's wall clock written as though it were UTC: epoch ms of the local date and time. */
function localMs(epochMs: number, zone: string): number {
  let day = Math.floor(epochMs / DAY_MS);
  // Offsets stay within a day either way, so this takes two steps at most.
  while (epochMs < startOfEpochDayAt(day, zone)) day -= 1;
  while (epochMs >= startOfEpochDayAt(day + 1, zone)) day += 1;
  const start = startOfEpochDayAt(day, zone);
  if (isPlainDay(day, start, zone)) return day * DAY_MS + (epochMs - start);
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  return epochMs + Math.round(zoned.offsetNanoseconds / 1_000_000);
}

/** A day of 24 hours, on which the wall clock is plain addition. */
function isPlainDay(epochDay: number, start: number, zone: string): boolean {
  return startOfEpochDayAt(epochDay + 1, zone) - start === DAY_MS;
}

function startOfEpochDayAt(epochDay: number, zone: string): number {
  let starts = startsByZone.get(zone);
  if (starts === undefined) {
    if (startsByZone.size >= MOST_ZONES) startsByZone.clear();
    starts = new Map();
    startsByZone.set(zone, starts);
  }
  let start = starts.get(epochDay);
  if (start === undefined) {
    if (starts.size >= MOST_DAYS_PER_ZONE) starts.clear();
    start = utcMidnight(epochDay)
      .toZonedDateTimeISO('UTC')
      .toPlainDate()
      .toZonedDateTime(zone).epochMilliseconds;
    starts.set(epochDay, start);
  }
  return start;
}

function utcMidnight(epochDay: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(epochDay * DAY_MS);
}
