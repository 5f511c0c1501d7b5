import { closedLayer, daysOf } from '../compile/timeline.js';
import { scheduleRule } from '../compile/compile-schedule.js';
import { listOf, type Activity, type AuthoredSchedule, type Campaign } from '../dsl/index.js';
import {
  anchorsOfExpression,
  calendarById,
  createWorkCalendar,
  isZone,
  occurrencesOfSchedule,
  parseDateExpression,
  parseDateSpan,
  parseSchedule,
  resolveDateExpression,
  type DateEdge,
  type DateRange,
  type MissingDate,
  type WorkCalendar,
} from '../time/index.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf, listAt } from './own.js';

/** A day that words lead to. */
export interface ResolvedDay {
  readonly at: number;
  readonly date: string;
}

/** One month, period or the like that an activity has tasks for. */
export interface ActivityOccurrence {
  readonly name: string;
  readonly range: DateRange;
}

/** What can be said of dates before a campaign runs; mistakes in them leave them unsaid. */
export interface DateResolver {
  readonly calendar: WorkCalendar;
  /** The day that words mean; undefined when they are mistaken, or depend on what only a running campaign knows. */
  resolve(words: string, edge: DateEdge, occurrence?: DateRange): ResolvedDay | undefined;
  /** What words name that the calendar does not have, such as a fifth Friday. */
  missing(words: string, occurrence?: DateRange): MissingDate | undefined;
  /** The days that words, a name or a group of periods stand for, as far as they are known. */
  rangesOf(words: string): readonly DateRange[];
  /** The occurrences of an activity that has some; one without a name and a range for any other. */
  occurrencesOf(activity: Activity): readonly (ActivityOccurrence | undefined)[];
}

/** undefined while zone, calendar or window are mistaken. */
export function createDateResolver(campaign: Campaign): DateResolver | undefined {
  const calendars = listAt<string>(campaign.calendar, []).map(({ value }) => calendarById(value));
  const from = parseDateSpan(campaign.window.from)?.from;
  const to = parseDateSpan(campaign.window.to)?.to;
  if (!isZone(campaign.timezone) || calendars.includes(undefined)) return undefined;
  if (from === undefined || to === undefined || from > to) return undefined;
  const window = { from, to };
  const layers = calendars.filter((data) => data !== undefined);
  const calendar = createWorkCalendar(
    campaign.closed === undefined ? layers : [...layers, closedLayer(closedDaysOf(campaign))],
  );
  const named = new Map<string, NamedDate>();
  for (const dates of [
    campaign.dates,
    ...Object.values(campaign.periods ?? {}).map((group) => group.of),
  ]) {
    for (const [name, date] of entriesOf(dates)) named.set(name, date);
  }

  for (const [name, { from: opens, to: due }] of entriesOf(campaign.phases)) {
    named.set(name, { opens, due });
  }

  /** The words for the first and the last day of a name; none for days as written, and for what depends on the unit. */
  const wordsOf = (name: string): { readonly opens: string; readonly due: string } | undefined => {
    const date = named.get(name);
    if (typeof date === 'object' && 'opens' in date) return date;
    const words = typeof date === 'object' && 'on' in date ? date.on : date;
    return typeof words === 'string' ? { opens: words, due: words } : undefined;
  };
  const namesIn = (words: string | undefined): string[] => {
    const parsed = words === undefined ? undefined : parseDateExpression(words);
    return parsed?.ok === true ? anchorsOfExpression(parsed.expression).map((a) => a.name) : [];
  };
  // Each name is resolved once: counted from each other, dates would double the work at every step.
  const ranges = new Map<string, DateRange | undefined>();
  const keyOf = (name: string, occurrence: DateRange | undefined) =>
    `${occurrence?.from ?? ''} ${occurrence?.to ?? ''} ${name}`;

  /** The names that a name is counted from, each behind those it is counted from, itself last. */
  const chainOf = (name: string, occurrence: DateRange | undefined): string[] => {
    const found: string[] = [];
    const stack = [name];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (!named.has(at) || ranges.has(keyOf(at, occurrence))) continue;
      found.push(at);
      // Until it is known, so that a circle ends here.
      ranges.set(keyOf(at, occurrence), undefined);
      const words = wordsOf(at);
      stack.push(...namesIn(words?.opens), ...namesIn(words?.due));
    }
    return found.toReversed();
  };
  const rangeOf = (name: string, occurrence: DateRange | undefined): DateRange | undefined => {
    const date = named.get(name);
    if (date !== undefined && typeof date !== 'string' && 'from' in date) {
      const first = parseDateSpan(date.from)?.from;
      const last = parseDateSpan(date.to)?.to;
      return first === undefined || last === undefined ? undefined : { from: first, to: last };
    }
    const words = wordsOf(name) ?? { opens: '', due: '' };
    const first = resolve(words.opens, 'opens', occurrence);
    const last = resolve(words.due, 'due', occurrence);
    return first && last && { from: first.date, to: last.date };
  };
  const range = (name: string, occurrence: DateRange | undefined): DateRange | undefined => {
    if (name === 'window') return window;
    if (name === 'occurrence') return occurrence;
    // From the last to the first, and not one inside the other: a chain may be longer than the stack is deep.
    for (const each of chainOf(name, occurrence)) {
      ranges.set(keyOf(each, occurrence), rangeOf(each, occurrence));
    }
    return ranges.get(keyOf(name, occurrence));
  };
  const resolve = (
    words: string,
    edge: DateEdge,
    occurrence: DateRange | undefined,
  ): ResolvedDay | undefined => {
    const found = find(words, edge, occurrence);
    return found?.kind === 'instant' ? { at: found.at, date: found.date } : undefined;
  };
  const find = (words: string, edge: DateEdge, occurrence: DateRange | undefined) => {
    const parsed = parseDateExpression(words);
    if (!parsed.ok) return undefined;
    return resolveDateExpression(parsed.expression, edge, {
      zone: campaign.timezone,
      calendar,
      anchor: (name) => range(name, occurrence) ?? 'unbound',
    });
  };
  // Thousands of activities may be due on the same words.
  const days = new Map<string, ResolvedDay | undefined>();
  const dayOf = (words: string, edge: DateEdge, occurrence: DateRange | undefined) => {
    const key = keyOf(`${edge} ${words}`, occurrence);
    if (!days.has(key)) days.set(key, resolve(words, edge, occurrence));
    return days.get(key);
  };
  const occurrences = new Map<string, readonly ActivityOccurrence[]>();
  const occurrencesOf = (key: string, rules: readonly (AuthoredSchedule & { every: string })[]) => {
    const known = occurrences.get(key);
    if (known !== undefined) return known;
    const found = new Map<string, ActivityOccurrence>();
    for (const rule of rules) {
      const schedule = parseSchedule(scheduleRule(rule, rangesOf));
      if (!schedule.ok) continue;
      const days = occurrencesOfSchedule(schedule.schedule, firstYears(window), calendar);
      for (const { key: name, from: first, to: last } of days) {
        found.set(`${name} ${first}`, { name, range: { from: first, to: last } });
      }
    }
    occurrences.set(key, [...found.values()]);
    return [...found.values()];
  };
  /** The days of a name, of a group of periods, or of words, as far as they are known. */
  const rangesOf = (words: string): DateRange[] => {
    const members = Object.keys(campaign.periods?.[words]?.of ?? {});
    if (members.length > 0) return members.flatMap((name) => range(name, undefined) ?? []);
    if (named.has(words)) return [range(words, undefined) ?? []].flat();
    const first = resolve(words, 'opens', undefined);
    const last = resolve(words, 'due', undefined);
    return first && last ? [{ from: first.date, to: last.date }] : [];
  };

  return {
    calendar,
    resolve: dayOf,
    missing(words, occurrence) {
      const found = find(words, 'due', occurrence);
      return found?.kind === 'missing' ? found : undefined;
    },
    rangesOf,
    occurrencesOf(activity) {
      for (const { factor } of fanOutWords(campaign, '', activity)) {
        if (factor?.kind === 'occurrence') {
          return occurrencesOf(factor.every, [{ every: factor.every }]);
        }
        if (factor?.kind === 'schedule') {
          const schedule = campaign.schedules?.[factor.schedule];
          const rules = schedule?.rules ?? [{ ...schedule, every: schedule?.every ?? '' }];
          return occurrencesOf(`schedule ${factor.schedule}`, rules);
        }
        if (factor?.kind === 'period') {
          return Object.keys(campaign.periods?.[factor.group]?.of ?? {}).flatMap((name) => {
            const days = range(name, undefined);
            return days === undefined ? [] : [{ name, range: days }];
          });
        }
      }
      return [undefined];
    },
  };
}

/** What is wrong with the days of ten years is seen in them; a window may have a million. */
function firstYears({ from, to }: DateRange): DateRange {
  const tenth = `${String(Number(from.slice(0, 4)) + 10).padStart(4, '0')}-12-31`;
  return { from, to: tenth.length > to.length || tenth > to ? to : tenth };
}

/** Every day on which the campaign rests. */
function closedDaysOf(campaign: Campaign): string[] {
  const { closed, ...open } = campaign;
  const resolver = createDateResolver(open);
  return listOf(closed)
    .flatMap((name) => resolver?.rangesOf(name) ?? [])
    .flatMap(daysOf);
}

type NamedDate =
  NonNullable<Campaign['dates']>[string] | { readonly opens: string; readonly due: string };
