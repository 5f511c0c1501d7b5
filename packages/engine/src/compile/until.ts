import type { ActivityCounts, ActivityState } from './activity-counts.js';

/** When a unit has done its part in an activity. */
export type Until =
  | { readonly kind: 'all' }
  | { readonly kind: 'at-least'; readonly tasks: number }
  | { readonly kind: 'share'; readonly percent: number };

/** Reads `all`, `at least 2` or `at least 80%`; undefined when it is none of these. */
export function parseUntil(words: string): Until | undefined {
  if (words === 'all') return { kind: 'all' };
  const match = /^at least (\d+)(%?)$/.exec(words);
  if (match === null) return undefined;
  const number = Number(match[1]);
  return match[2] === '%'
    ? { kind: 'share', percent: number }
    : { kind: 'at-least', tasks: number };
}

/** Where the numbers put the unit. Nothing owed is idle; all owed tasks waived or not applicable is exempt. */
export function stateOfCounts(counts: ActivityCounts, until: Until): ActivityState {
  if (counts.owed === 0) return 'idle';
  const excused = counts.waived + counts.notApplicable;
  if (excused === counts.owed) return 'exempt';
  const fulfilled = counts.done + excused;
  const complete =
    fulfilled === counts.owed ||
    (until.kind === 'at-least' && counts.done >= until.tasks) ||
    (until.kind === 'share' && fulfilled * 100 >= until.percent * counts.owed);
  return complete ? 'complete' : 'incomplete';
}
