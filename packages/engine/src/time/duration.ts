/** Units a duration may have. A workday is a day on which the campaign's calendar works. */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';

/** A whole, non-negative number of one unit. */
export type Duration = { readonly amount: number; readonly unit: DurationUnit };

/** Every unit, shortest first. */
export const durationUnits: readonly DurationUnit[] = [
  'minute',
  'hour',
  'day',
  'workday',
  'week',
  'month',
  'year',
];

/** The most of each unit that is understood: about a century, so that arithmetic on dates stays in range. */
const MOST: Readonly<Record<DurationUnit, number>> = {
  minute: 52_560_000,
  hour: 876_000,
  day: 36_500,
  workday: 25_000,
  week: 5_200,
  month: 1_200,
  year: 100,
};

const WORDS = /^(\d{1,8}) +([a-z]+?)s?$/;
const ISO_DATE = /^P(\d{1,8})([DWMY])$/;
const ISO_TIME = /^PT(\d{1,8})([HM])$/;
const ISO_DATE_UNITS: Readonly<Record<string, DurationUnit>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
};
const ISO_TIME_UNITS: Readonly<Record<string, DurationUnit>> = { H: 'hour', M: 'minute' };

/**
 * Reads `5 workdays`, `1 workday`, `2 weeks`, or ISO 8601 with one unit: `P5D`, `PT12H`.
 * Undefined when not understood, of more than one unit, or longer than a century.
 */
export function parseDuration(text: string): Duration | undefined {
  const words = WORDS.exec(text);
  if (words)
    return duration(
      words[1],
      durationUnits.find((unit) => unit === words[2]),
    );
  const date = ISO_DATE.exec(text);
  if (date) return duration(date[1], ISO_DATE_UNITS[date[2] ?? '']);
  const time = ISO_TIME.exec(text);
  if (time) return duration(time[1], ISO_TIME_UNITS[time[2] ?? '']);
  return undefined;
}

/** The one canonical spelling: `1 workday`, `5 workdays`, `0 days`. */
export function formatDuration({ amount, unit }: Duration): string {
  return `${String(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}

/** Length in milliseconds of hours and minutes; undefined for units whose length depends on the calendar. */
export function exactDurationMs({ amount, unit }: Duration): number | undefined {
  if (unit === 'minute') return amount * 60_000;
  return unit === 'hour' ? amount * 3_600_000 : undefined;
}

function duration(
  digits: string | undefined,
  unit: DurationUnit | undefined,
): Duration | undefined {
  if (digits === undefined || unit === undefined) return undefined;
  const amount = Number(digits);
  return amount <= MOST[unit] ? { amount, unit } : undefined;
}
