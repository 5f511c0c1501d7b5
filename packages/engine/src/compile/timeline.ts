import type { Campaign } from '../dsl/index.js';
import {
  calendarById,
  createWorkCalendar,
  dateAt,
  fromEpochDay,
  occurrencesOfSchedule,
  parseDateExpression,
  parseDateSpan,
  parseSchedule,
  resolveDateExpression,
  toEpochDay,
  type CalendarData,
  type DateEdge,
  type DateExpression,
  type DateRange,
  type Occurrence,
  type WorkCalendar,
} from '../time/index.js';

/** Days bound to names while the campaign runs. */
export type BoundDates = Readonly<Record<string, { readonly from: string; readonly to: string }>>;

/** Names that mean something only for one unit or one task. */
export type LocalAnchors = Readonly<Record<string, DateRange | 'unbound' | undefined>>;

/** A date in the campaign's words, bound as far as it can be. */
export type Resolved = { readonly at: number; readonly date: string } | 'unbound';

/** What a name stands for before it is bound: days, nothing yet, or words for its first and last day. */
type NamedDays =
  DateRange | 'unbound' | { readonly opens: DateExpression; readonly due: DateExpression };

/** The campaign's dates and calendar. */
export interface Timeline {
  readonly zone: string;
  readonly calendar: WorkCalendar;
  readonly window: DateRange;
  /** All names a date of the campaign may mention, and which of them are still to be announced. */
  readonly names: ReadonlyMap<string, NamedDays>;
  /** Members of the period groups, by group. */
  readonly periods: ReadonlyMap<string, readonly string[]>;
  /** The instant and day that words mean. @throws RangeError for words that the checks refuse. */
  resolve(words: string, edge: DateEdge, bound: BoundDates, local?: LocalAnchors): Resolved;
  /** The days a name stands for, `unbound` while it is to be announced, undefined when unknown. */
  range(name: string, bound: BoundDates, local?: LocalAnchors): DateRange | 'unbound' | undefined;
  /** The days that words or the name of a period group stand for, as far as they are known beforehand. */
  rangesOf(words: string): readonly DateRange[];
  /** The occurrences of a period within the campaign's window. */
  occurrences(every: string): readonly Occurrence[];
  /** The local day of an instant. */
  dateAt(at: number): string;
}

/** Builds the timeline of a checked campaign. */
export function createTimeline(campaign: Campaign): Timeline {
  const layers = (
    Array.isArray(campaign.calendar) ? campaign.calendar : [campaign.calendar]
  ).flatMap((id) => calendarById(id) ?? []);
  const open = timelineWith(campaign, createWorkCalendar(layers));
  if (campaign.closed === undefined) return open;
  const closed = Array.isArray(campaign.closed) ? campaign.closed : [campaign.closed];
  const days = closed.flatMap((name) => open.rangesOf(name)).flatMap(daysOf);
  return timelineWith(campaign, createWorkCalendar([...layers, closedLayer(days)]));
}

/** Days of the campaign that are no workdays, as a layer over its calendar. */
export function closedLayer(days: readonly string[]): CalendarData {
  return {
    id: 'closed',
    title: { en: 'Closed days of the campaign', 'zh-CN': '行动停办日' },
    validFrom: '1583-01-01',
    validThrough: '9999-12-31',
    restDays: [...new Set(days)].toSorted(),
    workDays: [],
    holidays: false,
  };
}

/** Every day of a range, at most ten years of them. */
export function daysOf({ from, to }: DateRange): string[] {
  const first = toEpochDay(from);
  const last = Math.min(toEpochDay(to), first + 3660);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    fromEpochDay(first + index),
  );
}

function timelineWith(campaign: Campaign, calendar: WorkCalendar): Timeline {
  const zone = campaign.timezone;
  const window: DateRange = {
    from: parseDateSpan(campaign.window.from)?.from ?? campaign.window.from,
    to: parseDateSpan(campaign.window.to)?.to ?? campaign.window.to,
  };
  const names = new Map<string, NamedDays>([['window', window]]);
  const periods = new Map<string, readonly string[]>();
  const parsed = new Map<string, DateExpression>();
  const occurrences = new Map<string, readonly Occurrence[]>();

  const expressionOf = (words: string): DateExpression => {
    const known = parsed.get(words);
    if (known !== undefined) return known;
    const result = parseDateExpression(words);
    if (!result.ok) throw new RangeError(`Not a date: ${words}`);
    parsed.set(words, result.expression);
    return result.expression;
  };

  const define = (name: string, date: NonNullable<Campaign['dates']>[string]) => {
    if (typeof date !== 'string' && 'from' in date) {
      names.set(name, {
        from: parseDateSpan(date.from)?.from ?? date.from,
        to: parseDateSpan(date.to)?.to ?? date.to,
      });
      return;
    }
    const words = typeof date === 'string' ? date : date.on;
    // What depends on the unit is bound with each unit's own anchors.
    if (typeof words !== 'string') return names.set(name, 'unbound');
    const expression = expressionOf(words);
    return names.set(
      name,
      expression.kind === 'to-be-announced' ? 'unbound' : { opens: expression, due: expression },
    );
  };
  for (const [name, date] of Object.entries(campaign.dates ?? {})) define(name, date);
  for (const [group, { of }] of Object.entries(campaign.periods ?? {})) {
    periods.set(group, Object.keys(of));
    for (const [name, date] of Object.entries(of)) define(name, date);
  }
  for (const [name, { from, to }] of Object.entries(campaign.phases ?? {})) {
    names.set(name, { opens: expressionOf(from), due: expressionOf(to) });
  }

  const bind = (
    expression: DateExpression,
    edge: DateEdge,
    bound: BoundDates,
    local: LocalAnchors,
  ): Resolved => {
    const found = resolveDateExpression(expression, edge, {
      zone,
      calendar,
      anchor: (name) => timeline.range(name, bound, local),
    });
    if (found.kind === 'instant') return { at: found.at, date: found.date };
    if (found.kind === 'unknown-anchor') {
      throw new RangeError(`There is no date called ${found.anchor}`);
    }
    // A day that the calendar does not have never comes.
    return 'unbound';
  };

  const timeline: Timeline = {
    zone,
    calendar,
    window,
    names,
    periods,
    resolve: (words, edge, bound, local = {}) => bind(expressionOf(words), edge, bound, local),
    range(name, bound, local = {}) {
      if (Object.hasOwn(local, name)) return local[name];
      const fixed = bound[name] ?? names.get(name);
      if (fixed === undefined || fixed === 'unbound' || !('opens' in fixed)) return fixed;
      const from = bind(fixed.opens, 'opens', bound, local);
      const to = bind(fixed.due, 'due', bound, local);
      return from === 'unbound' || to === 'unbound' ? 'unbound' : { from: from.date, to: to.date };
    },
    rangesOf(words) {
      const known = (range: DateRange | 'unbound' | undefined) =>
        range === undefined || range === 'unbound' ? [] : [range];
      const members = periods.get(words);
      if (members !== undefined) return members.flatMap((name) => known(timeline.range(name, {})));
      if (names.has(words)) return known(timeline.range(words, {}));
      const expression = expressionOf(words);
      const from = bind(expression, 'opens', {}, {});
      const to = bind(expression, 'due', {}, {});
      return from === 'unbound' || to === 'unbound' ? [] : [{ from: from.date, to: to.date }];
    },
    occurrences(every) {
      let list = occurrences.get(every);
      if (list === undefined) {
        const schedule = parseSchedule({ every });
        if (!schedule.ok) throw new RangeError(schedule.reason.en);
        list = occurrencesOfSchedule(schedule.schedule, window, calendar);
        occurrences.set(every, list);
      }
      return list;
    },
    dateAt: (at) => dateAt(at, zone),
  };
  return timeline;
}
