import { listOf, type CompiledCampaign, type CompiledLifecycle } from '../compile/index.js';
import type { TaskState } from './state.js';

/** The lifecycle of a task: its activity's, or the one that stands for an empty set. */
export function lifecycleOf(
  compiled: CompiledCampaign,
  task: Pick<TaskState, 'activity' | 'empty'>,
): CompiledLifecycle {
  const activity = compiled.activities.get(task.activity);
  if (activity === undefined) throw new RangeError(`There is no activity ${task.activity}`);
  return task.empty && activity.whenEmpty !== undefined ? activity.whenEmpty : activity.main;
}

/** The parties whose turn it is in the present state of a task; its owner unless the state says otherwise. */
export function waitsFor(
  compiled: CompiledCampaign,
  task: Pick<TaskState, 'activity' | 'empty' | 'snapshot'>,
): readonly string[] {
  const state = lifecycleOf(compiled, task).lifecycle.states[progressOf(task)];
  const parties = listOf(state?.['waits-for']);
  return parties.length === 0 ? ['owner'] : parties;
}

const ABOVE: ReadonlySet<string> = new Set(['receiver', 'supervisor', 'lead', 'issuer']);

/** Whether it is the turn of authorities alone, so that a delay is none of the unit's. */
export function waitsForOthers(compiled: CompiledCampaign, task: TaskState): boolean {
  if (task.owner.kind === 'body') return false;
  return waitsFor(compiled, task).every(
    (party) => ABOVE.has(party) || Object.hasOwn(compiled.campaign.bodies, party),
  );
}

/** The name of the state of the lifecycle that a task is in. */
export function progressOf(task: Pick<TaskState, 'snapshot'>): string {
  return (task.snapshot.value as { readonly progress: string }).progress;
}
