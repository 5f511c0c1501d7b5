import { TASK_EVENTS, nextChangeAfter, type CompiledActivity } from '../compile/index.js';
import { startOfDayAt } from '../time/index.js';
import { openCaseByCondition } from './cases.js';
import { basisOf, datesOf, type PlanBasis } from './dates-of.js';
import { createTask } from './create-task.js';
import { rearmErasing } from './erase.js';
import { forgetsAt } from './figure-shares.js';
import { isReleased, openFollowers, release, waitsForOthers } from './gates.js';
import { concerns, isCase, planTasks, type PlannedTask } from './plan-tasks.js';
import type { TaskState } from './state.js';
import type { Workbench } from './workbench.js';

/** The participation's own timer for what changes by itself: rosters and registers, and draws to come. */
export const ROSTER_TIMER = 'roster';

/**
 * Brings a unit's tasks in line with its roster, registers and dates: what is newly owed is
 * created, what is no longer owed is retired, what is due otherwise is rescheduled. Finished work
 * is never touched. All tasks must be at hand.
 */
export function reconcile(bench: Workbench): void {
  let nextAt: number | undefined;
  for (const activity of bench.compiled.activities.values()) {
    if (!concerns(activity, bench.state.facts)) continue;
    const drawAt = reconcileActivity(bench, activity);
    if (drawAt !== undefined) nextAt = Math.min(nextAt ?? drawAt, drawAt);
  }
  // Only now is it known which activities have tasks at all, and so which wait for which.
  for (const activity of bench.compiled.activities.values()) {
    if (!concerns(activity, bench.state.facts)) continue;
    if (waitsForOthers(activity)) openFollowers(bench, activity.name);
    release(bench, activity);
    openCaseByCondition(bench, activity);
  }
  armChanges(bench, nextAt);
  rearmErasing(bench);
}

/**
 * Has the participation looked at again at `nextAt` (epoch ms), or before, when the roster, a register
 * or a rolling figure that something looks at changes by itself.
 */
export function armChanges(bench: Workbench, nextAt?: number): void {
  const { compiled, state, now } = bench;
  const { timeline } = compiled;
  const day = nextChangeAfter(state.facts, timeline.dateAt(now));
  const instants = [
    nextAt,
    day === undefined ? undefined : startOfDayAt(day, timeline.zone),
    ...[...compiled.figures.values()]
      .filter(
        (figure) =>
          figure.within !== undefined && compiled.dependents(`figure:${figure.name}`).length > 0,
      )
      .map((figure) => forgetsAt(figure, state, compiled, now)),
  ].filter((at) => at !== undefined);
  bench.setOwnTimer(ROSTER_TIMER, instants.length === 0 ? undefined : Math.min(...instants));
}

/** The same for one activity, whose tasks must be at hand; gives when it draws a sample, if that is to come. */
export function reconcileActivity(
  bench: Workbench,
  activity: CompiledActivity,
): number | undefined {
  const basis: PlanBasis = { ...basisOf(bench.state, bench.now), sinceAt: bench.sinceAt };
  const plan = planTasks(bench.compiled, activity, basis);
  if (plan.drawn !== undefined) {
    bench.update({ drawn: { ...bench.state.drawn, [activity.name]: plan.drawn } });
    bench.entries.push({ type: 'drawn', activity: activity.name, tasks: plan.drawn });
  }
  const keys = new Set(plan.tasks.map(({ key }) => key));
  for (const task of bench.tasks()) {
    if (task.activity !== activity.name || task.outcome !== 'open') continue;
    if (keys.has(task.key)) continue;
    if (!task.planned) rescheduleCase(bench, activity, basis, task);
    else if (activity.activity.roster?.leaves !== 'owes' || task.empty) {
      bench.entries.push({ type: 'task-retired', task: task.key });
      bench.step(task.key, { type: TASK_EVENTS.retire });
    }
  }
  const released = isReleased(bench, activity);
  for (const planned of plan.tasks) {
    const present = bench.task(planned.key);
    if (present === undefined || present.outcome === 'retired') {
      if (!released) createTask(bench, activity, planned, { planned: true });
    } else if (present.outcome === 'open') reschedule(bench, present, planned);
  }
  return plan.drawAt;
}

function reschedule(bench: Workbench, task: TaskState, plan: PlannedTask): void {
  const context = task.snapshot.context;
  const dueAt = task.moved ? context.dueAt : plan.dueAt;
  const changes = context.opensAt !== plan.opensAt || context.dueAt !== dueAt;
  if (task.owed !== plan.owed && task.past === plan.past) {
    bench.replace(task.key, { owed: plan.owed });
  }
  if (task.past !== plan.past && !changes) return;
  if (!changes && task.closesAt === plan.closesAt) return;
  bench.step(
    task.key,
    { type: TASK_EVENTS.schedule, opensAt: plan.opensAt, dueAt },
    { closesAt: plan.closesAt, item: plan.item, ...(task.moved ? {} : { baseDueAt: dueAt }) },
  );
}

function rescheduleCase(
  bench: Workbench,
  activity: CompiledActivity,
  basis: PlanBasis,
  task: TaskState,
): void {
  if (task.moved || !isCase(activity)) return;
  const { opensAt } = task.snapshot.context;
  const dates = datesOf(bench.compiled, activity, basis, task.item, {
    openedAt: opensAt,
    evidence: task.evidence,
  });
  if (dates.dueAt === task.snapshot.context.dueAt && dates.closesAt === task.closesAt) return;
  bench.step(
    task.key,
    { type: TASK_EVENTS.schedule, opensAt, dueAt: dates.dueAt },
    { closesAt: dates.closesAt, baseDueAt: dates.dueAt },
  );
}
