import { type DateSpan, formatDateSpan } from './date-span.js';
import { type Duration, formatDuration } from './duration.js';

/**
 * The language's plain-words dates, parsed but not yet bound to a campaign:
 *
 *     [<N unit> before|after] [start of|end of] <name or date> [at HH:MM]
 *     to be announced
 *
 * `5 workdays before 2022-10-14`, `end of window`, `2022-12-05 at 12:00`, `2 hours after talk.opened`.
 */
export type DateExpression =
  | { readonly kind: 'to-be-announced' }
  | {
      readonly kind: 'date';
      readonly base: DateBase;
      readonly shift?: DateShift;
      readonly edge?: RangeEdge;
      /** `HH:MM`, or `24:00` for the end of the day. */
      readonly time?: string;
    };

/** What the expression starts from. */
export type DateBase =
  /** A date as written, perhaps coarse. */
  | { readonly kind: 'span'; readonly span: DateSpan }
  /** An exact instant as written; without an offset it is read in the campaign's zone. */
  | { readonly kind: 'instant'; readonly text: string }
  /** A name that the caller knows; `offset` is where it stands in the text (UTF-16 units, from 0). */
  | { readonly kind: 'anchor'; readonly name: string; readonly offset: number };

/** How far from the base, and on which side. */
export type DateShift = { readonly duration: Duration; readonly direction: 'before' | 'after' };

/** One side of a range. */
export type RangeEdge = 'start' | 'end';

/** The canonical spelling; parsing it gives the same meaning. */
export function formatDateExpression(expression: DateExpression): string {
  if (expression.kind === 'to-be-announced') return 'to be announced';
  const { base, shift, edge, time } = expression;
  return [
    shift === undefined ? '' : `${formatDuration(shift.duration)} ${shift.direction} `,
    edge === undefined ? '' : `${edge} of `,
    base.kind === 'span'
      ? formatDateSpan(base.span)
      : base.kind === 'instant'
        ? base.text
        : base.name,
    time === undefined ? '' : ` at ${time}`,
  ].join('');
}
