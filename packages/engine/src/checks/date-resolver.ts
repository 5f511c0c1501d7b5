import type { Activity, Campaign } from '../dsl/index.js';
import {
  calendarById,
  createWorkCalendar,
  isZone,
  occurrencesWithin,
  parseDateExpression,
  parseDateSpan,
  resolveDateExpression,
  type DateEdge,
  type DateRange,
  type RecurrencePeriod,
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
  const calendar = createWorkCalendar(calendars.filter((data) => data !== undefined));
  const named = new Map<string, NamedDate>();
  for (const dates of [
    campaign.dates,
    ...Object.values(campaign.periods ?? {}).map((group) => group.of),
  ]) {
    for (const [name, date] of entriesOf(dates)) named.set(name, date);
  }

  const wordsOf = (name: string): string | undefined => {
    const date = named.get(name);
    const words = typeof date === 'object' && 'on' in date ? date.on : date;
    // What depends on the unit leads to no one day.
    return typeof words === 'string' ? words : undefined;
  };
  // Each name is resolved once: counted from each other, dates would double the work at every step.
  const ranges = new Map<string, DateRange | undefined>();
  const keyOf = (name: string, occurrence: DateRange | undefined) =>
    `${occurrence?.from ?? ''} ${occurrence?.to ?? ''} ${name}`;

  /** The names that a name is counted from, itself first, up to one that is resolved or leads nowhere. */
  const chainOf = (name: string, occurrence: DateRange | undefined): string[] => {
    const chain: string[] = [];
    let at: string | undefined = name;
    while (at !== undefined && named.has(at) && !ranges.has(keyOf(at, occurrence))) {
      chain.push(at);
      // Until it is known, so that a circle ends here.
      ranges.set(keyOf(at, occurrence), undefined);
      const parsed = parseDateExpression(wordsOf(at) ?? '');
      const base =
        parsed.ok && parsed.expression.kind === 'date' ? parsed.expression.base : undefined;
      at = base?.kind === 'anchor' ? base.name : undefined;
    }
    return chain;
  };
  const rangeOf = (name: string, occurrence: DateRange | undefined): DateRange | undefined => {
    const date = named.get(name);
    if (date !== undefined && typeof date !== 'string' && 'from' in date) {
      const first = parseDateSpan(date.from)?.from;
      const last = parseDateSpan(date.to)?.to;
      return first === undefined || last === undefined ? undefined : { from: first, to: last };
    }
    const words = wordsOf(name) ?? '';
    const first = resolve(words, 'opens', occurrence);
    const last = resolve(words, 'due', occurrence);
    return first && last && { from: first.date, to: last.date };
  };
  const range = (name: string, occurrence: DateRange | undefined): DateRange | undefined => {
    if (name === 'window') return window;
    if (name === 'occurrence') return occurrence;
    // From the last to the first, and not one inside the other: a chain may be longer than the stack is deep.
    for (const each of chainOf(name, occurrence).toReversed()) {
      ranges.set(keyOf(each, occurrence), rangeOf(each, occurrence));
    }
    return ranges.get(keyOf(name, occurrence));
  };
  const resolve = (
    words: string,
    edge: DateEdge,
    occurrence: DateRange | undefined,
  ): ResolvedDay | undefined => {
    const parsed = parseDateExpression(words);
    if (!parsed.ok) return undefined;
    const found = resolveDateExpression(parsed.expression, edge, {
      zone: campaign.timezone,
      calendar,
      anchor: (name) => range(name, occurrence) ?? 'unbound',
    });
    return found.kind === 'instant' ? { at: found.at, date: found.date } : undefined;
  };
  // Thousands of activities may be due on the same words.
  const days = new Map<string, ResolvedDay | undefined>();
  const dayOf = (words: string, edge: DateEdge, occurrence: DateRange | undefined) => {
    const key = keyOf(`${edge} ${words}`, occurrence);
    if (!days.has(key)) days.set(key, resolve(words, edge, occurrence));
    return days.get(key);
  };
  const occurrences = new Map<string, readonly ActivityOccurrence[]>();
  const occurrencesOfEvery = (every: RecurrencePeriod) => {
    const known = occurrences.get(every);
    if (known !== undefined) return known;
    const found = occurrencesWithin({ every }, firstYears(window)).map((one) => ({
      name: one.key,
      range: { from: one.from, to: one.to },
    }));
    occurrences.set(every, found);
    return found;
  };

  return {
    calendar,
    resolve: dayOf,
    occurrencesOf(activity) {
      for (const { factor } of fanOutWords(campaign, '', activity)) {
        if (factor?.kind === 'occurrence') {
          return occurrencesOfEvery(factor.every);
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

type NamedDate = NonNullable<Campaign['dates']>[string];
