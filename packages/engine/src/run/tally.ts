import type { ActivityCounts } from '../compile/index.js';
import type { TaskState } from './state.js';

export const NO_COUNTS: ActivityCounts = {
  owed: 0,
  done: 0,
  waived: 0,
  notApplicable: 0,
  extra: 0,
};

/** The counts after a task changed from `before` to `after`; undefined stands for a task that did not exist. */
export function recount(
  counts: ActivityCounts,
  before: TaskState | undefined,
  after: TaskState,
): ActivityCounts {
  const minus = before === undefined ? NO_COUNTS : share(before);
  const plus = share(after);
  return {
    owed: counts.owed - minus.owed + plus.owed,
    done: counts.done - minus.done + plus.done,
    waived: counts.waived - minus.waived + plus.waived,
    notApplicable: counts.notApplicable - minus.notApplicable + plus.notApplicable,
    extra: counts.extra - minus.extra + plus.extra,
  };
}

function share({ owed, outcome }: TaskState): ActivityCounts {
  if (!owed) return outcome === 'done' ? { ...NO_COUNTS, extra: 1 } : NO_COUNTS;
  return {
    owed: outcome === 'retired' ? 0 : 1,
    done: outcome === 'done' ? 1 : 0,
    waived: outcome === 'waived' ? 1 : 0,
    notApplicable: outcome === 'not-applicable' ? 1 : 0,
    extra: 0,
  };
}
