import { type DateSpan, formatDateSpan } from './date-span.js';
import type { CountedDay, MonthName, MonthPart, Ordinal } from './date-words.js';
import { type Duration, formatDuration } from './duration.js';

/**
 * The language's plain-words dates, parsed but not yet bound to a campaign:
 *
 *     [<N unit> before|after] [start of|end of] <base> [at HH:MM] [or the workday before|after]
 *     to be announced
 *
 *     base = a date (2022-12-05, 2022-11, 2022-W40, 2022-Q3, 2022), an instant, a name
 *          | <month>                                   november
 *          | early|mid|late <month>                    late november, mid 2022-10, early occurrence
 *          | first..tenth|last <what> of <base>        third friday of 2022-10, last workday of occurrence
 *          | the earlier|later of <date> and <date>    each of the two in all these words
 *
 * `5 workdays before 2022-10-14`, `end of window`, `2022-12-05 at 12:00`, `2 hours after talk.opened`.
 *
 * A time and a roll behind `the earlier of A and B` belong to B; to roll the result, roll both.
 */
export type DateExpression = { readonly kind: 'to-be-announced' } | DatePhrase;

/** A date that can be worked out, once its names are known. */
export type DatePhrase = {
  readonly kind: 'date';
  readonly base: DateBase;
  readonly shift?: DateShift;
  readonly edge?: RangeEdge;
  /** `HH:MM`, or `24:00` for the end of the day. */
  readonly time?: string;
  /** To which side a day off gives way to a workday. */
  readonly roll?: 'before' | 'after';
};

/** What the expression starts from. */
export type DateBase =
  /** A date as written, perhaps coarse. */
  | { readonly kind: 'span'; readonly span: DateSpan }
  /** An exact instant as written; without an offset it is read in the campaign's zone. */
  | { readonly kind: 'instant'; readonly text: string }
  /** A name that the caller knows; `offset` is where it stands in the text (UTF-16 units, from 0). */
  | { readonly kind: 'anchor'; readonly name: string; readonly offset: number }
  /** The first month of that name that shares a day with the window. */
  | { readonly kind: 'month'; readonly month: MonthName }
  /** Days 1 to 10, 11 to 20, or 21 to the end of a month. */
  | { readonly kind: 'part'; readonly part: MonthPart; readonly of: DateBase }
  /** One of the days or weeks of a range, counted from its beginning or its end. */
  | {
      readonly kind: 'nth';
      readonly ordinal: Ordinal;
      readonly counted: CountedDay;
      readonly of: DateBase;
    }
  /** Whichever of two dates comes first, or last. */
  | {
      readonly kind: 'choice';
      readonly which: 'earlier' | 'later';
      readonly of: readonly [DatePhrase, DatePhrase];
    };

/** How far from the base, and on which side. */
export type DateShift = { readonly duration: Duration; readonly direction: 'before' | 'after' };

/** One side of a range. */
export type RangeEdge = 'start' | 'end';

/** A name in an expression, and where it stands in the text (UTF-16 units, from 0). */
export type DateAnchor = { readonly name: string; readonly offset: number };

/** Every name that an expression counts from, in the order of the text. */
export function anchorsOfExpression(expression: DateExpression): readonly DateAnchor[] {
  return expression.kind === 'date' ? anchorsOfBase(expression.base) : [];
}

/** The canonical spelling; parsing it gives the same meaning. */
export function formatDateExpression(expression: DateExpression): string {
  if (expression.kind === 'to-be-announced') return 'to be announced';
  const { base, shift, edge, time, roll } = expression;
  return [
    shift === undefined ? '' : `${formatDuration(shift.duration)} ${shift.direction} `,
    edge === undefined ? '' : `${edge} of `,
    formatDateBase(base),
    time === undefined ? '' : ` at ${time}`,
    roll === undefined ? '' : ` or the workday ${roll}`,
  ].join('');
}

/** The canonical spelling of what an expression starts from. */
export function formatDateBase(base: DateBase): string {
  switch (base.kind) {
    case 'span':
      return formatDateSpan(base.span);
    case 'instant':
      return base.text;
    case 'anchor':
      return base.name;
    case 'month':
      return base.month;
    case 'part':
      return `${base.part} ${formatDateBase(base.of)}`;
    case 'nth':
      return `${base.ordinal} ${base.counted} of ${formatDateBase(base.of)}`;
    case 'choice':
      return `the ${base.which} of ${base.of.map(formatDateExpression).join(' and ')}`;
  }
}

function anchorsOfBase(base: DateBase): readonly DateAnchor[] {
  switch (base.kind) {
    case 'anchor':
      return [{ name: base.name, offset: base.offset }];
    case 'part':
    case 'nth':
      return anchorsOfBase(base.of);
    case 'choice':
      return base.of.flatMap(anchorsOfExpression);
    default:
      return [];
  }
}
