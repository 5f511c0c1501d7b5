import { listOf, type Chasing } from '../dsl/index.js';
import {
  addDays,
  dateAt,
  exactDurationMs,
  instantAt,
  isDayDuration,
  parseDuration,
  shiftDate,
  timeOfDayAt,
  type Duration,
} from '../time/index.js';
import type { Timeline } from './timeline.js';

/** One reminder of a plan. */
export interface PlannedReminder {
  readonly at: number;
  /** Tells reminders of one due date apart: `before-3-workdays`, `overdue-2`. */
  readonly occurrence: string;
}

/** One rung of a plan. */
export interface PlannedRung {
  readonly at: number;
  readonly name: string;
}

/** Everything that follows from one due instant, in order of time. All instants are epoch ms. */
export interface ChasePlan {
  readonly dueSoonAt: number;
  readonly reminders: readonly PlannedReminder[];
  readonly rungs: readonly PlannedRung[];
}

/** A chasing policy that knows when it acts for any due instant. */
export interface CompiledChasing {
  readonly name?: string;
  readonly policy: Chasing;
  /** `dueAt` is the first instant that is late. Plans are remembered: tasks of a campaign share due dates. */
  planFor(dueAt: number): ChasePlan;
}

/** The longest time in which nothing is sent: more is a mistake that must not hang. */
const MOST_QUIET_DAYS = 400;

/** The word for days off among what is quiet. */
export const REST_DAYS = 'rest-days';

const DUE_SOON: Duration = { amount: 3, unit: 'workday' };

/** Compiles a policy; `policy` is empty for tasks that nobody chases, which still grow due soon and overdue. */
export function compileChasing(
  policy: Chasing,
  timeline: Timeline,
  name?: string,
): CompiledChasing {
  const { zone, calendar } = timeline;
  const time = policy.at ?? '09:00';
  const durationOf = (words: string): Duration => {
    const duration = parseDuration(words);
    if (duration === undefined) throw new RangeError(`Not a duration: ${words}`);
    return duration;
  };
  const dueSoon = policy['due-soon'] === undefined ? DUE_SOON : durationOf(policy['due-soon']);
  const before = (policy.before ?? []).map(durationOf);
  const every = policy.overdue === undefined ? undefined : durationOf(policy.overdue.every);
  const ladder = (policy.ladder ?? []).map((rung, index) => ({
    name: rung.name ?? `rung-${String(index + 1)}`,
    after: durationOf(rung.after),
  }));

  const quiet = quietDays(policy, timeline);
  /** The same time on the first day on which something may be sent. */
  const heard = (at: number): number => {
    let day = dateAt(at, zone);
    if (!quiet(day)) return at;
    const clock = timeOfDayAt(at, zone);
    for (let left = MOST_QUIET_DAYS; left > 0 && quiet(day); left -= 1) day = addDays(day, 1);
    return instantAt(day, clock, zone);
  };

  /** Day lengths lead to the policy's time of day on a day counted from the due day, others to an exact instant. */
  const shifted = (dueAt: number, duration: Duration, direction: 'before' | 'after'): number => {
    if (isDayDuration(duration)) {
      const dueDay = dateAt(dueAt - 1, zone);
      return instantAt(shiftDate(dueDay, duration, direction, calendar), time, zone);
    }
    const ms = exactDurationMs(duration) ?? 0;
    return direction === 'before' ? dueAt - ms : dueAt + ms;
  };

  const plan = (dueAt: number): ChasePlan => {
    const reminders: PlannedReminder[] = before.map((duration) => ({
      at: heard(shifted(dueAt, duration, 'before')),
      occurrence: `before-${String(duration.amount)}-${duration.unit}${duration.amount === 1 ? '' : 's'}`,
    }));
    if (every !== undefined) {
      for (let turn = 1; turn <= (policy.overdue?.['at-most'] ?? 0); turn += 1) {
        reminders.push({
          at: heard(shifted(dueAt, { ...every, amount: every.amount * turn }, 'after')),
          occurrence: `overdue-${String(turn)}`,
        });
      }
    }
    const dueSoonDay = isDayDuration(dueSoon)
      ? instantAt(shiftDate(dateAt(dueAt - 1, zone), dueSoon, 'before', calendar), '00:00', zone)
      : shifted(dueAt, dueSoon, 'before');
    return {
      dueSoonAt: dueSoonDay,
      reminders: reminders.sort((a, b) => a.at - b.at),
      rungs: ladder.map((rung) => ({
        name: rung.name,
        at: heard(shifted(dueAt, rung.after, 'after')),
      })),
    };
  };

  const plans = new Map<number, ChasePlan>();
  return {
    ...(name === undefined ? {} : { name }),
    policy,
    planFor(dueAt) {
      let known = plans.get(dueAt);
      if (known === undefined) {
        known = plan(dueAt);
        // Extensions and corrections may bring many due instants; a bound keeps a long run flat.
        if (plans.size >= 10_000) plans.clear();
        plans.set(dueAt, known);
      }
      return known;
    },
  };
}

function quietDays(policy: Chasing, timeline: Timeline): (day: string) => boolean {
  const names = listOf(policy.quiet);
  const rests = names.includes(REST_DAYS);
  const ranges = names
    .filter((name) => name !== REST_DAYS)
    .flatMap((name) => timeline.rangesOf(name));
  if (names.length === 0) return () => false;
  return (day) =>
    (rests && !timeline.calendar.isWorkday(day)) ||
    ranges.some(({ from, to }) => from <= day && day <= to);
}
