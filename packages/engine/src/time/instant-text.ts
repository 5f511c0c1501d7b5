import { fromEpochDay, parsePlainDate } from './plain-date.js';
import { minutesOfTime } from './time-of-day.js';
import { instantOnDay, offsetMsAt } from './zone.js';

const DAY_MS = 86_400_000;
const INSTANT =
  /^(?<date>\d{4}-\d{2}-\d{2})T(?<time>\d{2}:\d{2})(?::(?<second>[0-5]\d)(?:\.(?<fraction>\d{1,3}))?)?(?<offset>Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads an ISO 8601 date and time as epoch ms: `2022-09-13T09:00`, seconds and offset optional.
 * Without an offset it is the wall clock of the zone (a skipped time moves later, a repeated one
 * is the first). Undefined when it is not one, or names a day or time that does not exist.
 */
export function parseInstant(text: string, zone: string): number | undefined {
  const groups = INSTANT.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const day = parsePlainDate(groups['date'] ?? '');
  const minutes = minutesOfTime(groups['time'] ?? '');
  if (day === undefined || minutes === undefined || minutes === 1440) return undefined;
  const msOfDay =
    minutes * 60_000 +
    Number(groups['second'] ?? 0) * 1000 +
    Number((groups['fraction'] ?? '').padEnd(3, '0'));
  const offset = groups['offset'];
  if (offset === undefined) return instantOnDay(day, msOfDay, zone);
  const offsetMs = parseOffset(offset);
  return offsetMs === undefined ? undefined : day * DAY_MS + msOfDay - offsetMs;
}

/** `2022-09-13T09:00:00+08:00`: the wall clock of the zone with its offset; milliseconds only when there are any. */
export function formatInstant(epochMs: number, zone: string): string {
  const offsetMs = offsetMsAt(epochMs, zone);
  // An offset is written in whole minutes; before standard time zones had seconds, and the clock follows what is written.
  const offsetMinutes = Math.round(offsetMs / 60_000);
  const local = epochMs + offsetMinutes * 60_000;
  const day = Math.floor(local / DAY_MS);
  const msOfDay = local - day * DAY_MS;
  const clock = [
    Math.floor(msOfDay / 3_600_000),
    Math.floor(msOfDay / 60_000) % 60,
    Math.floor(msOfDay / 1000) % 60,
  ];
  const ms = msOfDay % 1000;
  const fraction = ms === 0 ? '' : `.${String(ms).padStart(3, '0')}`;
  return `${fromEpochDay(day)}T${clock.map(pad2).join(':')}${fraction}${formatOffset(offsetMinutes)}`;
}

function parseOffset(offset: string): number | undefined {
  if (offset === 'Z') return 0;
  const minutes = minutesOfTime(offset.slice(1));
  if (minutes === undefined || minutes === 1440) return undefined;
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad2(Math.floor(size / 60))}:${pad2(size % 60)}`;
}

function pad2(value: number): string {
  return String(value).padStart(2, '0');
}
