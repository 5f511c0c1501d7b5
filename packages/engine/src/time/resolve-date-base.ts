import type {
  DateContext,
  DateEdge,
  DateRange,
  MissingDate,
  ResolvedDate,
  UnresolvedDate,
} from './date-context.js';
import { type DateBase, type DatePhrase, formatDateBase } from './date-expression.js';
import { spanAround } from './date-span.js';
import { type MonthName, type MonthPart, MONTHS } from './date-words.js';
import { parseInstant } from './instant-text.js';
import { isWholeMonth, nthWithin } from './nth-day.js';
import { addMonths, toEpochDay } from './plain-date.js';
import { dateAt } from './zone.js';

/** The days of a base, and whether the calendar is uncertain about a workday among them. */
export type BaseRange = DateRange & { readonly provisional?: boolean };

/** Binds one of two dates that are compared. */
export type Resolve = (date: DatePhrase, edge: DateEdge, context: DateContext) => ResolvedDate;

/** The days that an expression starts from. */
export function rangeOfBase(
  base: DateBase,
  context: DateContext,
  resolve: Resolve,
): BaseRange | UnresolvedDate {
  switch (base.kind) {
    case 'span':
      return base.span;
    case 'instant':
      return rangeOfInstant(base.text, context.zone);
    case 'anchor':
      return rangeOfAnchor(base.name, context);
    case 'month':
      return rangeOfMonth(base.month, context);
    case 'choice':
      return rangeOfChoice(base, context, resolve);
    case 'part':
    case 'nth': {
      const range = rangeOfBase(base.of, context, resolve);
      if ('kind' in range) return range;
      const found =
        base.kind === 'part' ? partOfMonth(range, base.part) : nthOf(base, range, context);
      return found ?? missing(formatDateBase(base), range);
    }
  }
}

/** The one of two dates that is meant; an unknown name, then a missing day, then an unbound name make it unresolved. */
export function chosen(
  { which, of }: DateBase & { readonly kind: 'choice' },
  edge: DateEdge,
  context: DateContext,
  resolve: Resolve,
): ResolvedDate {
  const [first, second] = of.map((date) => resolve(date, edge, context)) as [
    ResolvedDate,
    ResolvedDate,
  ];
  if (first.kind === 'instant' && second.kind === 'instant') {
    const provisional = first.provisional || second.provisional;
    const isFirst = which === 'earlier' ? first.at <= second.at : first.at >= second.at;
    return { ...(isFirst ? first : second), provisional };
  }
  const kinds = ['unknown-anchor', 'missing', 'unbound'] as const;
  const worst = kinds.find((kind) => first.kind === kind || second.kind === kind);
  return first.kind === worst ? first : second;
}

function rangeOfChoice(
  base: DateBase & { readonly kind: 'choice' },
  context: DateContext,
  resolve: Resolve,
): BaseRange | UnresolvedDate {
  const from = chosen(base, 'opens', context, resolve);
  if (from.kind !== 'instant') return from;
  const to = chosen(base, 'due', context, resolve);
  if (to.kind !== 'instant') return to;
  const provisional = from.provisional || to.provisional;
  return { from: from.date, to: to.date, fromAt: from.at, toAt: to.at, provisional };
}

function rangeOfInstant(text: string, zone: string): BaseRange {
  const at = parseInstant(text, zone);
  if (at === undefined) throw new RangeError(`Not an instant: ${JSON.stringify(text)}`);
  const date = dateAt(at, zone);
  return { from: date, to: date, fromAt: at, toAt: at };
}

function rangeOfAnchor(name: string, context: DateContext): BaseRange | UnresolvedDate {
  const range = context.anchor(name);
  if (range === undefined) return { kind: 'unknown-anchor', anchor: name };
  return range === 'unbound' ? { kind: 'unbound', anchor: name } : range;
}

/** The first month of that name that shares a day with the window. */
function rangeOfMonth(name: MonthName, context: DateContext): BaseRange | UnresolvedDate {
  const window = rangeOfAnchor('window', context);
  if ('kind' in window) return window;
  const ahead = MONTHS.indexOf(name) + 1 - Number(window.from.slice(5, 7));
  const first = addMonths(`${window.from.slice(0, 7)}-01`, (ahead + 12) % 12);
  return first <= window.to ? spanAround(toEpochDay(first), 'month') : missing(name, window);
}

function partOfMonth(range: DateRange, part: MonthPart): BaseRange | undefined {
  if (!isWholeMonth(range)) return undefined;
  const day = (number: string) => `${range.from.slice(0, 8)}${number}`;
  if (part === 'early') return { from: day('01'), to: day('10') };
  return part === 'mid' ? { from: day('11'), to: day('20') } : { from: day('21'), to: range.to };
}

function nthOf(
  { ordinal, counted }: DateBase & { readonly kind: 'nth' },
  range: BaseRange,
  { calendar }: DateContext,
): BaseRange | undefined {
  const found = nthWithin(range, ordinal, counted, calendar);
  if (found === undefined || counted !== 'workday') return found && keep(found, range.provisional);
  const counts = [ordinal === 'last' ? range.to : range.from, found.from];
  return keep(found, range.provisional === true || counts.some(calendar.isProvisional));
}

function keep(range: DateRange, provisional = false): BaseRange {
  return provisional ? { ...range, provisional } : range;
}

function missing(words: string, { from, to }: DateRange): MissingDate {
  return { kind: 'missing', words, within: { from, to } };
}
