import { listOf, type CompiledActivity } from '../compile/index.js';
import type { PlannedTask } from './plan-tasks.js';
import type { TaskState } from './state.js';
import type { Workbench } from './workbench.js';
import { waitsForOthers } from './gates.js';

/** Creates a task and starts its chart. */
export function createTask(
  bench: Workbench,
  activity: CompiledActivity,
  plan: PlannedTask,
  more: Pick<TaskState, 'planned'> & Partial<Pick<TaskState, 'evidence' | 'reporter' | 'origin'>>,
): void {
  const lifecycle =
    plan.empty && activity.whenEmpty !== undefined ? activity.whenEmpty : activity.main;
  const waived = plan.past && (activity.activity.past ?? 'waive') === 'waive';
  const chased =
    !plan.past && !plan.empty && (activity.owed || activity.activity.chase !== undefined);
  const start = lifecycle.chart().start({
    opensAt: waived ? undefined : plan.opensAt,
    dueAt: plan.dueAt,
    blocked: waived || waitsForOthers(activity),
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
