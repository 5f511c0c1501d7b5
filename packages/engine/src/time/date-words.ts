/** The words that dates and schedules are made of, each list in the order of its meaning. */

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Monday first, as ISO 8601 counts. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** `first` to `tenth`, and `last`. */
export const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'last',
] as const;

/** Days 1 to 10, 11 to 20 and 21 to the end of a month. */
export const MONTH_PARTS = ['early', 'mid', 'late'] as const;

export type MonthName = (typeof MONTHS)[number];
export type WeekdayName = (typeof WEEKDAYS)[number];
export type Ordinal = (typeof ORDINALS)[number];
export type MonthPart = (typeof MONTH_PARTS)[number];

/** What an ordinal may count. */
export type CountedDay = WeekdayName | 'workday' | 'day' | 'week';

export const COUNTED_DAYS: readonly CountedDay[] = [...WEEKDAYS, 'workday', 'day', 'week'];

const CONNECTING = ['before', 'after', 'start', 'end', 'of', 'at', 'the', 'and', 'or'];

/** Words that no date may be called, because a date in words would read them as its own. */
export const reservedDateWords: readonly string[] = [
  ...CONNECTING,
  ...ORDINALS,
  ...MONTH_PARTS,
  ...MONTHS,
];

/** The member of a list that a text is, typed. */
export function oneOf<T extends string>(
  list: readonly T[],
  text: string | undefined,
): T | undefined {
  return list.find((member) => member === text);
}
