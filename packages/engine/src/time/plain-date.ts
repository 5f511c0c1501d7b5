/**
 * Plain dates: calendar days without a time or a zone, written `YYYY-MM-DD`.
 *
 * All arithmetic runs on integer epoch days (day 0 is 1970-01-01) in the proleptic Gregorian
 * calendar. Years run from 1583, the first that ISO 8601 allows without prior agreement, to 9999;
 * arithmetic that would leave that span stays at its edge, so that no date is ever unprintable.
 */

/** First and last representable days, as epoch days: 1583-01-01 and 9999-12-31. */
export const MIN_EPOCH_DAY = -141_349;
export const MAX_EPOCH_DAY = 2_932_896;

const MIN_YEAR = 1583;
const MAX_YEAR = 9999;
const ZERO = 48;
const HYPHEN = 45;

/** Year, month (1-12) and day of the month (1-31). */
export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/** A calendar day as an epoch day, or undefined when the text is not `YYYY-MM-DD` or no such day exists. */
export function parsePlainDate(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN)
    return undefined;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const year = century * 100 + yearOfCentury;
  if (!(year >= MIN_YEAR && month >= 1 && month <= 12 && day >= 1)) return undefined;
  return day <= daysInMonth(year, month) ? epochDayOf(year, month, day) : undefined;
}

/** Whether the text is a day that exists, in the one spelling `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  return parsePlainDate(text) !== undefined;
}

/** The epoch day of a date already known to be valid. @throws RangeError when it is not. */
export function toEpochDay(date: string): number {
  const day = parsePlainDate(date);
  if (day === undefined) throw new RangeError(`Not a plain date: ${JSON.stringify(date)}`);
  return day;
}

/** The date of an epoch day; a day before 1583 or after 9999 gives the nearest day inside. */
export function fromEpochDay(epochDay: number): string {
  const { year, month, day } = partsOfEpochDay(clampEpochDay(epochDay));
  return `${String(year)}-${pad2(month)}-${pad2(day)}`;
}

/** The nearest epoch day inside the representable span. */
export function clampEpochDay(epochDay: number): number {
  return Math.min(MAX_EPOCH_DAY, Math.max(MIN_EPOCH_DAY, epochDay));
}

/** The date `days` later (negative: earlier). */
export function addDays(date: string, days: number): string {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The date `months` later (negative: earlier); a day that the month lacks becomes its last: 31 Oct - 1 month = 30 Sep. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOfEpochDay(toEpochDay(date));
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  if (targetYear < MIN_YEAR) return fromEpochDay(MIN_EPOCH_DAY);
  if (targetYear > MAX_YEAR) return fromEpochDay(MAX_EPOCH_DAY);
  const targetMonth = index - targetYear * 12 + 1;
  return fromEpochDay(
    epochDayOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth))),
  );
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOfEpochDay(epochDay: number): number {
  // Day 0 was a Thursday.
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** Number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The epoch day of valid parts. Counts in 400-year eras with the year beginning in March, so
 * that the leap day falls last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function epochDayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of {@link epochDayOf}. */
export function partsOfEpochDay(epochDay: number): DateParts {
  const z = epochDay + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Two ASCII digits as a number; NaN for anything else. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function pad2(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value);
}
