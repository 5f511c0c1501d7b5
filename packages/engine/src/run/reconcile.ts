import { TASK_EVENTS, listOf, nextChangeAfter, type CompiledActivity } from '../compile/index.js';
import { startOfDayAt } from '../time/index.js';
import {
  basisOf,
  concerns,
  datesOf,
  planTasks,
  type PlanBasis,
  type PlannedTask,
} from './plan-tasks.js';
import type { TaskState } from './state.js';
import type { Workbench } from './workbench.js';

/** The participation's own timer for changes of roster and registers that were announced ahead. */
export const ROSTER_TIMER = 'roster';

/**
 * Brings a unit's tasks in line with its roster, registers and dates: what is newly owed is
 * created, what is no longer owed is retired, what is due otherwise is rescheduled. Finished work
 * is never touched. All tasks must be at hand.
 */
export function reconcile(bench: Workbench): void {
  const basis = basisOf(bench.state);
  for (const activity of bench.compiled.activities.values()) {
    if (!concerns(activity, basis.facts)) continue;
    const planned = planTasks(bench.compiled, activity, basis, bench.now);
    const keys = new Set(planned.map((plan) => plan.key));
    for (const task of bench.tasks()) {
      if (task.activity !== activity.name || task.outcome !== 'open') continue;
      if (keys.has(task.key)) continue;
      if (isCase(activity)) rescheduleCase(bench, activity, basis, task);
      else if (activity.activity.roster?.leaves !== 'owes' || task.empty) {
        bench.entries.push({ type: 'task-retired', task: task.key });
        bench.step(task.key, { type: TASK_EVENTS.retire });
      }
    }
    for (const plan of planned) {
      const present = bench.task(plan.key);
      if (present === undefined || present.outcome === 'retired') createTask(bench, activity, plan);
      else if (present.outcome === 'open') reschedule(bench, present, plan);
    }
  }
  // Only now is it known which activities have tasks at all, and so which wait for which.
  for (const activity of bench.compiled.activities.values()) {
    if (activity.after.length > 0) openFollowers(bench, activity.name);
  }
  const next = nextChangeAfter(basis.facts, bench.compiled.timeline.dateAt(bench.now));
  bench.setOwnTimer(
    ROSTER_TIMER,
    next === undefined ? undefined : startOfDayAt(next, bench.compiled.timeline.zone),
  );
}

/** Lets the waiting tasks of an activity open when everything it comes after is complete. */
export function openFollowers(bench: Workbench, name: string): void {
  const activity = bench.activity(name);
  if (waits(bench, activity)) return;
  for (const task of bench.tasks()) {
    if (task.activity === name && task.outcome === 'open' && task.snapshot.context.blocked) {
      bench.step(task.key, { type: TASK_EVENTS.open, blocked: false });
    }
  }
}

/** Creates a planned task and starts its chart. */
export function createTask(
  bench: Workbench,
  activity: CompiledActivity,
  plan: PlannedTask,
  more: Partial<Pick<TaskState, 'evidence' | 'reporter'>> = {},
): void {
  const lifecycle =
    plan.empty && activity.whenEmpty !== undefined ? activity.whenEmpty : activity.main;
  const waived = plan.past && (activity.activity.past ?? 'waive') === 'waive';
  const chased =
    !plan.past && !plan.empty && (activity.owed || activity.activity.chase !== undefined);
  const start = lifecycle.chart().start({
    opensAt: waived ? undefined : plan.opensAt,
    dueAt: plan.dueAt,
    blocked: waived || activity.after.length > 0,
    chased,
    now: bench.now,
  });
  bench.add(
    {
      key: plan.key,
      activity: activity.name,
      item: plan.item,
      owner: plan.owner,
      owed: plan.owed,
      past: plan.past,
      empty: plan.empty,
      outcome: waived ? 'waived' : 'open',
      dueOn: plan.dueOn,
      baseDueAt: plan.dueAt,
      closesAt: plan.closesAt,
      moved: false,
      receivers: receiversOf(bench, activity),
      evidence: {},
      ...more,
      snapshot: start.snapshot,
      timers: {},
      generation: bench.task(plan.key)?.generation ?? 0,
    },
    start.actions,
  );
}

/** Whether the activity is one whose tasks are opened by reports. */
export function isCase(activity: CompiledActivity): boolean {
  return activity.fanOut.factors.some((factor) => factor.kind === 'case');
}

/** The bodies that receive what is handed in, by their names in the campaign. */
function receiversOf(bench: Workbench, activity: CompiledActivity): string[] {
  const { compiled, state } = bench;
  const bodies = listOf(activity.activity.receivers).flatMap((party) => {
    if (party === 'lead') return [compiled.leadBody];
    if (party === 'issuer') return compiled.issuers;
    if (party !== 'supervisor') return [party];
    return state.facts.supervisors.length === 0 ? [compiled.leadBody] : state.facts.supervisors;
  });
  return [...new Set(bodies)];
}

function waits(bench: Workbench, activity: CompiledActivity): boolean {
  return activity.after.some((name) => bench.activityState(name) === 'incomplete');
}

function reschedule(bench: Workbench, task: TaskState, plan: PlannedTask): void {
  const context = task.snapshot.context;
  const dueAt = task.moved ? context.dueAt : plan.dueAt;
  const changes = context.opensAt !== plan.opensAt || context.dueAt !== dueAt;
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
  if (task.moved) return;
  const { opensAt } = task.snapshot.context;
  const dates = datesOf(bench.compiled, activity, basis, task.item, opensAt);
  if (dates.dueAt === task.snapshot.context.dueAt) return;
  bench.step(
    task.key,
    { type: TASK_EVENTS.schedule, opensAt, dueAt: dates.dueAt },
    { closesAt: dates.closesAt, baseDueAt: dates.dueAt },
  );
}
