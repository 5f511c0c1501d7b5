import {
  addMonths,
  epochDayOf,
  fromEpochDay,
  MAX_EPOCH_DAY,
  MIN_EPOCH_DAY,
  parsePlainDate,
  partsOfEpochDay,
  toEpochDay,
  weekdayOfEpochDay,
} from './plain-date.js';

/** How exactly a date was written. */
export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A date as written, with both of its days inclusive; the precision is kept so that it can be shown again as written. */
export type DateSpan = {
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
};

const COARSE = /^(?<year>\d{4})(?:-(?:(?<month>\d{2})|W(?<week>\d{2})|Q(?<quarter>[1-4])))?$/;

/**
 * Reads `2022-08-15`, `2022-08`, `2022`, `2022-W40` (ISO 8601 week, Monday first) or `2022-Q3`.
 * Undefined when it is none of these or does not exist (`2022-02-30`, `2022-13`, `2022-W53`).
 */
export function parseDateSpan(text: string): DateSpan | undefined {
  if (parsePlainDate(text) !== undefined) return { from: text, to: text, precision: 'day' };
  const groups = COARSE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const year = Number(groups['year']);
  if (epochDayOf(year, 1, 1) < MIN_EPOCH_DAY) return undefined;
  if (groups['week'] !== undefined) return spanOfIsoWeek(year, Number(groups['week']));
  if (groups['quarter'] !== undefined)
    return spanAround(epochDayOf(year, Number(groups['quarter']) * 3, 1), 'quarter');
  if (groups['month'] === undefined) return spanAround(epochDayOf(year, 1, 1), 'year');
  const month = Number(groups['month']);
  return month >= 1 && month <= 12 ? spanAround(epochDayOf(year, month, 1), 'month') : undefined;
}

/** The whole day, ISO week, month, quarter or year that contains an epoch day. */
export function spanAround(epochDay: number, precision: DatePrecision): DateSpan {
  if (precision === 'week') {
    const monday = epochDay - weekdayOfEpochDay(epochDay) + 1;
    return { from: fromEpochDay(monday), to: fromEpochDay(monday + 6), precision };
  }
  if (precision === 'day')
    return { from: fromEpochDay(epochDay), to: fromEpochDay(epochDay), precision };
  const { year, month } = partsOfEpochDay(epochDay);
  const length = precision === 'month' ? 1 : precision === 'quarter' ? 3 : 12;
  const from = fromEpochDay(epochDayOf(year, month - ((month - 1) % length), 1));
  const lastMonth = addMonths(from, length - 1);
  return { from, to: spanEnd(lastMonth), precision };
}

/** The spelling that {@link parseDateSpan} reads back: `2022-08-15`, `2022-W40`, `2022-08`, `2022-Q3`, `2022`. */
export function formatDateSpan(span: DateSpan): string {
  const { from, precision } = span;
  switch (precision) {
    case 'day':
      return from;
    case 'month':
      return from.slice(0, 7);
    case 'year':
      return from.slice(0, 4);
    case 'quarter':
      return `${from.slice(0, 4)}-Q${String(Math.ceil(Number(from.slice(5, 7)) / 3))}`;
    case 'week': {
      // The Thursday decides which year a week belongs to (ISO 8601).
      const thursday = toEpochDay(from) + 3;
      const { year } = partsOfEpochDay(thursday);
      const week = Math.floor((thursday - epochDayOf(year, 1, 1)) / 7) + 1;
      return `${String(year)}-W${String(week).padStart(2, '0')}`;
    }
  }
}

function spanOfIsoWeek(year: number, week: number): DateSpan | undefined {
  const fourthOfJanuary = epochDayOf(year, 1, 4);
  const monday = fourthOfJanuary - weekdayOfEpochDay(fourthOfJanuary) + 1 + (week - 1) * 7;
  const inYear = week >= 1 && partsOfEpochDay(monday + 3).year === year;
  if (!inYear || monday < MIN_EPOCH_DAY || monday + 6 > MAX_EPOCH_DAY) return undefined;
  return spanAround(monday, 'week');
}

function spanEnd(firstOfMonth: string): string {
  const next = addMonths(firstOfMonth, 1);
  // December 9999 has no next month: the addition stays at the last day.
  return next === fromEpochDay(MAX_EPOCH_DAY) ? next : fromEpochDay(toEpochDay(next) - 1);
}
