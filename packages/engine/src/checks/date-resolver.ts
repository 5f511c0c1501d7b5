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

  const range = (
    name: string,
    occurrence: DateRange | undefined,
    trail: readonly string[],
  ): DateRange | undefined => {
    if (name === 'window') return window;
    if (name === 'occurrence') return occurrence;
    const date = named.get(name);
    if (date === undefined || trail.includes(name)) return undefined;
    if (typeof date !== 'string' && 'from' in date) {
      const first = parseDateSpan(date.from)?.from;
      const last = parseDateSpan(date.to)?.to;
      return first === undefined || last === undefined ? undefined : { from: first, to: last };
    }
    const words = typeof date === 'string' ? date : date.on;
    const first = resolve(words, 'opens', occurrence, [...trail, name]);
    const last = resolve(words, 'due', occurrence, [...trail, name]);
    return first && last && { from: first.date, to: last.date };
  };
  const resolve = (
    words: string,
    edge: DateEdge,
    occurrence: DateRange | undefined,
    trail: readonly string[],
  ): ResolvedDay | undefined => {
    const parsed = parseDateExpression(words);
    if (!parsed.ok) return undefined;
    const found = resolveDateExpression(parsed.expression, edge, {
      zone: campaign.timezone,
      calendar,
      anchor: (name) => range(name, occurrence, trail) ?? 'unbound',
    });
    return found.kind === 'instant' ? { at: found.at, date: found.date } : undefined;
  };

  return {
    calendar,
    resolve: (words, edge, occurrence) => resolve(words, edge, occurrence, []),
    occurrencesOf(activity) {
      for (const { factor } of fanOutWords(campaign, '', activity)) {
        if (factor?.kind === 'occurrence') {
          return occurrencesWithin({ every: factor.every }, window).map((one) => ({
            name: one.key,
            range: { from: one.from, to: one.to },
          }));
        }
        if (factor?.kind === 'period') {
          return Object.keys(campaign.periods?.[factor.group]?.of ?? {}).flatMap((name) => {
            const days = range(name, undefined, []);
            return days === undefined ? [] : [{ name, range: days }];
          });
        }
      }
      return [undefined];
    },
  };
}

type NamedDate = NonNullable<Campaign['dates']>[string];
