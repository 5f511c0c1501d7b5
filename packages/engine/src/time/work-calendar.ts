import {
  fromEpochDay,
  MAX_EPOCH_DAY,
  MIN_EPOCH_DAY,
  toEpochDay,
  weekdayOfEpochDay,
} from './plain-date.js';

/** One layer of a work calendar, as data. All dates are `YYYY-MM-DD`. */
export type CalendarData = {
  readonly id: string;
  /** By BCP 47 language tag. */
  readonly title: Readonly<Record<string, string>>;
  /** First and last day for which the data is known, inclusive. */
  readonly validFrom: string;
  readonly validThrough: string;
  /** Days off, on whatever weekday they fall. */
  readonly restDays: readonly string[];
  /** Days worked although they fall on the weekend (make-up days). */
  readonly workDays: readonly string[];
  /** ISO weekdays that are usually off, Monday 1 to Sunday 7; a layer without it keeps the weekend below. */
  readonly weekend?: readonly number[];
  /** Whether its rest days are holidays by name; false for days that are off for another reason. Default true. */
  readonly holidays?: boolean;
};

/** What to do with a day off: move to the next or previous workday, or keep it. */
export type RollRule = 'next' | 'previous' | 'keep';

/** Answers about workdays. Every date is `YYYY-MM-DD`; an invalid one throws a RangeError. */
export type WorkCalendar = {
  readonly isWorkday: (date: string) => boolean;
  /**
   * Whether the date is a holiday: named as a day off, on whatever weekday it falls, by the last
   * layer of holidays that names it. A usual weekend is none.
   */
  readonly isHoliday: (date: string) => boolean;
  /**
   * The n-th workday after the date (n > 0) or before it (n < 0); the date itself is not counted.
   * 0 keeps the date even when it is a day off. Stops at the first and last representable date.
   */
  readonly shiftWorkdays: (date: string, n: number) => string;
  /** Workdays from `from` to `to`, both included; 0 when `to` is earlier. */
  readonly countWorkdays: (from: string, to: string) => number;
  /** The date itself when it is a workday; otherwise as the rule says. */
  readonly roll: (date: string, rule: RollRule) => string;
  /** Whether some layer does not know the date, so that the answer may still change. */
  readonly isProvisional: (date: string) => boolean;
};

type Validity = { readonly id: string; readonly from: number; readonly through: number };

/**
 * A calendar out of layers. A day named by a layer is as the last layer that names it says; any
 * other day follows the weekend of the last layer that has one (Saturday and Sunday if none does).
 * Layers with the same id are parts of one calendar: together they say which days are known.
 *
 * @throws RangeError for data that no author could have meant: a date that does not exist, a day
 * both off and worked in one layer, a weekend of seven days.
 */
export function createWorkCalendar(layers: readonly CalendarData[]): WorkCalendar {
  const named = namedDays(layers);
  const holidays = namedDays(layers.filter((layer) => layer.holidays !== false));
  const works = workingWeekdays(
    layers.findLast((layer) => layer.weekend !== undefined)?.weekend ?? [6, 7],
  );
  const validities = layers.map((layer): Validity => {
    return {
      id: layer.id,
      from: toEpochDay(layer.validFrom),
      through: toEpochDay(layer.validThrough),
    };
  });
  const ids = [...new Set(layers.map((layer) => layer.id))];

  const isWorking = (day: number): boolean =>
    named.get(day) ?? works[weekdayOfEpochDay(day)] === true;

  const shift = (start: number, n: number): number => {
    const step = n < 0 ? -1 : 1;
    let day = start;
    for (let left = Math.abs(n); left > 0;) {
      day += step;
      if (day <= MIN_EPOCH_DAY || day >= MAX_EPOCH_DAY) return day;
      if (isWorking(day)) left -= 1;
    }
    return day;
  };

  return {
    isWorkday: (date) => isWorking(toEpochDay(date)),
    isHoliday: (date) => holidays.get(toEpochDay(date)) === false,
    shiftWorkdays: (date, n) => {
      if (!Number.isInteger(n))
        throw new RangeError(`Not a whole number of workdays: ${String(n)}`);
      return n === 0 ? date : fromEpochDay(shift(toEpochDay(date), n));
    },
    countWorkdays: (from, to) => {
      const last = toEpochDay(to);
      let count = 0;
      for (let day = toEpochDay(from); day <= last; day += 1) if (isWorking(day)) count += 1;
      return count;
    },
    roll: (date, rule) => {
      const day = toEpochDay(date);
      if (rule === 'keep' || isWorking(day)) return date;
      return fromEpochDay(shift(day, rule === 'next' ? 1 : -1));
    },
    isProvisional: (date) => {
      const day = toEpochDay(date);
      return ids.some(
        (id) => !validities.some((v) => v.id === id && v.from <= day && day <= v.through),
      );
    },
  };
}

/** Whether each day that some layer names is worked. */
function namedDays(layers: readonly CalendarData[]): ReadonlyMap<number, boolean> {
  const named = new Map<number, boolean>();
  for (const layer of layers) {
    const rest = new Set(layer.restDays);
    const twice = layer.workDays.find((date) => rest.has(date));
    if (twice !== undefined)
      throw new RangeError(`Calendar ${layer.id}: ${twice} is both a rest day and a workday`);
    for (const date of layer.restDays) named.set(toEpochDay(date), false);
    for (const date of layer.workDays) named.set(toEpochDay(date), true);
  }
  return named;
}

/** By ISO weekday (index 0 unused), whether it is worked. */
function workingWeekdays(weekend: readonly number[]): readonly boolean[] {
  const works = [false, true, true, true, true, true, true, true];
  for (const weekday of weekend) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7)
      throw new RangeError(`Not an ISO weekday: ${String(weekday)}`);
    works[weekday] = false;
  }
  if (!works.includes(true)) throw new RangeError('A weekend of seven days leaves no workday');
  return works;
}
