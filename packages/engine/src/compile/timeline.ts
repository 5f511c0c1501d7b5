import type { Campaign } from '../dsl/index.js';
import {
  calendarById,
  createWorkCalendar,
  dateAt,
  occurrencesWithin,
  parseDateExpression,
  parseDateSpan,
  resolveDateExpression,
  type DateEdge,
  type DateExpression,
  type DateRange,
  type Occurrence,
  type RecurrencePeriod,
  type WorkCalendar,
} from '../time/index.js';

/** Days bound to names while the campaign runs. */
export type BoundDates = Readonly<Record<string, { readonly from: string; readonly to: string }>>;

/** Names that mean something only for one unit or one task. */
export type LocalAnchors = Readonly<Record<string, DateRange | 'unbound' | undefined>>;

/** A date in the campaign's words, bound as far as it can be. */
export type Resolved = { readonly at: number; readonly date: string } | 'unbound';

/** The campaign's dates and calendar. */
export interface Timeline {
  readonly zone: string;
  readonly calendar: WorkCalendar;
  readonly window: DateRange;
  /** All names a date of the campaign may mention, and which of them are still to be announced. */
  readonly names: ReadonlyMap<string, DateRange | 'unbound' | DateExpression>;
  /** Members of the period groups, by group. */
  readonly periods: ReadonlyMap<string, readonly string[]>;
  /** The instant and day that words mean. @throws RangeError for words that the checks refuse. */
  resolve(words: string, edge: DateEdge, bound: BoundDates, local?: LocalAnchors): Resolved;
  /** The days a name stands for, `unbound` while it is to be announced, undefined when unknown. */
  range(name: string, bound: BoundDates, local?: LocalAnchors): DateRange | 'unbound' | undefined;
  /** The occurrences of a period within the campaign's window. */
  occurrences(every: RecurrencePeriod): readonly Occurrence[];
  /** The local day of an instant. */
  dateAt(at: number): string;
}

/** Builds the timeline of a checked campaign. */
export function createTimeline(campaign: Campaign): Timeline {
  const zone = campaign.timezone;
  const ids = Array.isArray(campaign.calendar) ? campaign.calendar : [campaign.calendar];
  const calendar = createWorkCalendar(
    ids.flatMap((id) => {
      const data = calendarById(id);
      return data === undefined ? [] : [data];
    }),
  );
  const window: DateRange = {
    from: parseDateSpan(campaign.window.from)?.from ?? campaign.window.from,
    to: parseDateSpan(campaign.window.to)?.to ?? campaign.window.to,
  };
  const names = new Map<string, DateRange | 'unbound' | DateExpression>([['window', window]]);
  const periods = new Map<string, readonly string[]>();
  const parsed = new Map<string, DateExpression>();
  const occurrences = new Map<RecurrencePeriod, readonly Occurrence[]>();

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
    const expression = expressionOf(typeof date === 'string' ? date : date.on);
    names.set(name, expression.kind === 'to-be-announced' ? 'unbound' : expression);
  };
  for (const [name, date] of Object.entries(campaign.dates ?? {})) define(name, date);
  for (const [group, { of }] of Object.entries(campaign.periods ?? {})) {
    periods.set(group, Object.keys(of));
    for (const [name, date] of Object.entries(of)) define(name, date);
  }

  const timeline: Timeline = {
    zone,
    calendar,
    window,
    names,
    periods,
    resolve(words, edge, bound, local = {}) {
      const found = resolveDateExpression(expressionOf(words), edge, {
        zone,
        calendar,
        anchor: (name) => timeline.range(name, bound, local),
      });
      if (found.kind === 'instant') return { at: found.at, date: found.date };
      if (found.kind === 'unbound') return 'unbound';
      throw new RangeError(`There is no date called ${found.anchor}`);
    },
    range(name, bound, local = {}) {
      if (Object.hasOwn(local, name)) return local[name];
      const fixed = bound[name] ?? names.get(name);
      if (fixed === undefined || fixed === 'unbound' || !('kind' in fixed)) return fixed;
      const from = resolveNamed(fixed, 'opens', bound, local);
      const to = resolveNamed(fixed, 'due', bound, local);
      return from === 'unbound' || to === 'unbound' ? 'unbound' : { from: from.date, to: to.date };
    },
    occurrences(every) {
      let list = occurrences.get(every);
      if (list === undefined) occurrences.set(every, (list = occurrencesWithin({ every }, window)));
      return list;
    },
    dateAt: (at) => dateAt(at, zone),
  };

  const resolveNamed = (
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
    if (found.kind === 'unknown-anchor') {
      throw new RangeError(`There is no date called ${found.anchor}`);
    }
    return found.kind === 'unbound' ? 'unbound' : { at: found.at, date: found.date };
  };
  return timeline;
}
