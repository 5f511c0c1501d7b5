import { wordingOf } from '../diagnostics/index.js';
import type { DateExpressionMistake } from '../time/index.js';

/** Whether a date in words names a day that is in no calendar, and is well written otherwise. */
export function isOfNoDay({ reason }: DateExpressionMistake): boolean {
  return wordingOf(reason).en.endsWith('does not exist as a date');
}
