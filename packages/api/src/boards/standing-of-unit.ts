import { type ActivityCounts, type Light, stateOfCounts, type Until } from '@muster/engine';

/** How a unit is with one activity, in numbers of tasks. `overdue` and the lights count open owed tasks. */
export interface ActivityTally extends ActivityCounts {
  readonly activity: string;
  readonly open: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
}

export const NO_TALLY: Omit<ActivityTally, 'activity'> = {
  owed: 0,
  done: 0,
  waived: 0,
  notApplicable: 0,
  extra: 0,
  open: 0,
  overdue: 0,
  dueSoon: 0,
  green: 0,
  yellow: 0,
  red: 0,
};

/** How a unit is with all its activities. */
export interface UnitStanding {
  readonly light: Light;
  /** Activities of which something is owed, and how many of these are complete or exempt. */
  readonly activities: { readonly owed: number; readonly done: number };
  readonly tasks: TaskNumbers;
}

export interface TaskNumbers {
  readonly owed: number;
  readonly done: number;
  readonly waived: number;
  readonly notApplicable: number;
  readonly open: number;
  readonly overdue: number;
}

export const NO_TASKS: TaskNumbers = {
  owed: 0,
  done: 0,
  waived: 0,
  notApplicable: 0,
  open: 0,
  overdue: 0,
};

/** Whether the unit has done its part of an activity; false as well while nothing is owed. */
export function isComplete(tally: ActivityCounts, until: Until): boolean {
  const state = stateOfCounts(tally, until);
  return state === 'complete' || state === 'exempt';
}

/** Sums a unit's tallies up. The worst light of a task that is owed is the unit's. */
export function standingOfUnit(
  tallies: readonly ActivityTally[],
  untilOf: (activity: string) => Until | undefined,
): UnitStanding {
  let tasks = NO_TASKS;
  let owed = 0;
  let done = 0;
  for (const tally of tallies) {
    tasks = addTasks(tasks, tally);
    const until = untilOf(tally.activity);
    if (until === undefined || tally.owed === 0) continue;
    owed += 1;
    if (isComplete(tally, until)) done += 1;
  }
  return { light: worstLight(tallies), activities: { owed, done }, tasks };
}

export function addTasks(a: TaskNumbers, b: TaskNumbers): TaskNumbers {
  return {
    owed: a.owed + b.owed,
    done: a.done + b.done,
    waived: a.waived + b.waived,
    notApplicable: a.notApplicable + b.notApplicable,
    open: a.open + b.open,
    overdue: a.overdue + b.overdue,
  };
}

export function worstLight(
  tallies: readonly Pick<ActivityTally, 'green' | 'yellow' | 'red'>[],
): Light {
  for (const light of ['red', 'yellow', 'green'] as const) {
    if (tallies.some((tally) => tally[light] > 0)) return light;
  }
  return 'none';
}
