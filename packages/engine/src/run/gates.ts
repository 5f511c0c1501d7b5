import { TASK_EVENTS, type CompiledActivity, type CompiledPhase } from '../compile/index.js';
import { unitOf } from './variables.js';
import type { Workbench } from './workbench.js';
import { withWorld } from './world.js';
import type { CompiledCondition } from '../conditions/index.js';

/** Lets the waiting tasks of an activity open when everything it comes after is complete. */
export function openFollowers(bench: Workbench, name: string): void {
  const activity = bench.activity(name);
  if (!waitsForOthers(activity) || waits(bench, activity)) return;
  for (const task of bench.tasks()) {
    if (task.activity === name && task.outcome === 'open' && task.snapshot.context.blocked) {
      const { start } = bench.lifecycleOf(task).lifecycle;
      bench.step(task.key, {
        type: TASK_EVENTS.open,
        blocked: false,
        ...bench.entering(task, start),
      });
    }
  }
}

/** Whether tasks of an activity begin by waiting for anything. */
export function waitsForOthers(activity: CompiledActivity): boolean {
  return activity.after.length > 0 || activity.phase?.when !== undefined;
}

/** Releases what is left of a phase of which enough is complete. */
export function release(bench: Workbench, activity: CompiledActivity): void {
  const { phase } = activity;
  if (phase?.atLeast === undefined || !isComplete(bench, phase)) return;
  if (bench.activityState(activity.name) !== 'incomplete') return;
  for (const task of bench.tasks()) {
    if (task.activity !== activity.name || task.outcome !== 'open') continue;
    bench.entries.push({ type: 'task-retired', task: task.key });
    bench.step(task.key, { type: TASK_EVENTS.retire });
  }
}

/** Whether the plan of an activity adds nothing any more, since enough of its phase is complete. */
export function isReleased(bench: Workbench, activity: CompiledActivity): boolean {
  const { phase } = activity;
  return phase?.atLeast !== undefined && isComplete(bench, phase);
}

function waits(bench: Workbench, activity: CompiledActivity): boolean {
  if (activity.after.some((name) => !isOver(bench, name))) return true;
  return activity.phase?.when !== undefined && !holds(bench, activity.phase.when);
}

function isOver(bench: Workbench, name: string): boolean {
  const phase = bench.compiled.phases.get(name);
  return phase === undefined
    ? bench.activityState(name) !== 'incomplete'
    : isComplete(bench, phase);
}

function isComplete(bench: Workbench, phase: CompiledPhase): boolean {
  const { activities, atLeast } = phase;
  const enough =
    atLeast === undefined
      ? activities.every((name) => bench.activityState(name) !== 'incomplete')
      : activities.filter((name) => isAchieved(bench, name)).length >= atLeast;
  return enough && (phase.leave === undefined || holds(bench, phase.leave));
}

/** Whether an activity counts on a menu: complete, or done although nobody owes it. */
function isAchieved(bench: Workbench, name: string): boolean {
  const state = bench.activityState(name);
  return state === 'complete' || (state === 'idle' && (bench.state.counts[name]?.extra ?? 0) > 0);
}

function holds(bench: Workbench, condition: CompiledCondition): boolean {
  const { compiled, state, now } = bench;
  const variables = { unit: unitOf(compiled, state.facts) };
  return condition.holds(withWorld(condition.reads, { compiled, state, now }, variables));
}
