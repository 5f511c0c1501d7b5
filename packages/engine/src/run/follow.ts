import { TASK_EVENTS, type CompiledActivity } from '../compile/index.js';
import { SYSTEM, type Actor } from './actor.js';
import { openCaseByCondition } from './cases.js';
import { datesNow } from './dates-of.js';
import type { Decision, Refusal } from './decision.js';
import { bringAbout } from './effects.js';
import { entering } from './entering.js';
import { armErasing } from './erase.js';
import { openFollowers, release } from './gates.js';
import { progressOf } from './lifecycle-of.js';
import { concerns } from './plan-tasks.js';
import { reconcileActivity } from './reconcile.js';
import type { TaskState } from './state.js';
import { updateFigures } from './update-figures.js';
import type { Workbench } from './workbench.js';

/** More turns than anything can follow in that ends at all. */
const MOST_TURNS = 10_000;

/** Sends an event to a task: handed in, since acting in turn leads back here. */
export type Act = (
  bench: Workbench,
  task: string,
  sent: { readonly event: string; readonly answers?: Readonly<Record<string, unknown>> },
  actor: Actor,
) => Refusal | undefined;

/** Brings about all that follows from what was changed on a bench, until nothing does, and decides. */
export function finishDecision(bench: Workbench, act: Act, opened?: string): Decision {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    if (follow(bench, act)) continue;
    armErasing(bench);
    return bench.finish(opened);
  }
  throw new Error(`What follows from a command of ${bench.compiled.digest} does not end`);
}

/** The next thing that follows; false when nothing does. */
function follow(bench: Workbench, act: Act): boolean {
  const pending = bench.pending.shift();
  if (pending !== undefined) {
    const task = bench.task(pending.task);
    if (task === undefined) return true;
    const lifecycle = bench.lifecycleOf(task);
    const effects =
      pending.of === 'enter'
        ? lifecycle.enterEffects(pending.state)
        : lifecycle.afterEffects(pending.state);
    const { actor } = bench;
    const cause = { name: pending.state, answers: {}, answered: {}, actor, byItself: true };
    bringAbout(bench, task.key, effects, cause, (told) => bench.told.push(told));
    return true;
  }
  const [touched] = bench.touched;
  if (touched !== undefined) {
    bench.touched.delete(touched);
    const task = bench.task(touched);
    if (task !== undefined) attend(bench, task);
    return true;
  }
  const told = bench.told.shift();
  if (told !== undefined) {
    const refusal = act(bench, told.task, told, SYSTEM);
    if (refusal !== undefined) {
      const { task, event } = told;
      bench.entries.push({ type: 'not-taken', task, event, code: refusal.code });
    }
    return true;
  }
  if (bench.topics.size === 0) return false;
  const topics = [...bench.topics];
  bench.topics.clear();
  const names = new Set(topics.flatMap((topic) => bench.compiled.dependents(topic)));
  for (const activity of bench.compiled.activities.values()) {
    const recorded = activity.fanOut.factors.some(
      (factor) => factor.kind === 'register' && topics.includes(`rows:${factor.register}`),
    );
    if (names.has(activity.name) || recorded) planAnew(bench, activity);
  }
  return true;
}

/** Something that an activity's plan, gates or trigger look at has changed. */
function planAnew(bench: Workbench, activity: CompiledActivity): void {
  if (!concerns(activity, bench.state.facts)) return;
  reconcileActivity(bench, activity);
  openFollowers(bench, activity.name);
  release(bench, activity);
  openCaseByCondition(bench, activity);
}

/** Looks after one changed task: its figures, and dates that depend on what its evidence says. */
function attend(bench: Workbench, task: TaskState): void {
  updateFigures(bench, task);
  if (task.outcome !== 'open' || task.empty) return;
  const activity = bench.activity(task.activity);
  if (activity.datesReadEvidence) redate(bench, task);
  rearm(bench, bench.known(task.key));
}

function redate(bench: Workbench, task: TaskState): void {
  const { context } = task.snapshot;
  const dates = datesNow(bench.viewOf(task));
  const dueAt = task.moved ? context.dueAt : dates.dueAt;
  if (context.opensAt === dates.opensAt && context.dueAt === dueAt) {
    if (task.closesAt !== dates.closesAt) bench.replace(task.key, { closesAt: dates.closesAt });
    return;
  }
  bench.step(
    task.key,
    { type: TASK_EVENTS.schedule, opensAt: dates.opensAt, dueAt },
    { closesAt: dates.closesAt, ...(task.moved ? {} : { baseDueAt: dueAt }) },
  );
}

/** A state that waits for a date waits for the date as it is now. */
function rearm(bench: Workbench, task: TaskState): void {
  const state = progressOf(task);
  const wait = bench.lifecycleOf(task).lifecycle.states[state]?.after?.at;
  if (wait === undefined) return;
  const { waitAt } = entering(bench.viewOf(task), state);
  if (waitAt === task.snapshot.context.waitAt) return;
  bench.step(task.key, { type: TASK_EVENTS.rearm, waitAt });
}
