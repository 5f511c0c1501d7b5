import { listOf, type CompiledActivity, type CompiledCampaign } from '../compile/index.js';
import type { Actor } from './actor.js';
import type { Command, Values } from './command.js';
import { refuse, type Decision, type Refusal } from './decision.js';
import { evidenceContextOf } from './evidence-context.js';
import { actsAs } from './parties.js';
import { basisOf, concerns, datesOf, type PlannedTask } from './plan-tasks.js';
import { createTask, isCase } from './reconcile.js';
import type { ParticipationState, TaskState } from './state.js';
import { itemVariables, ownerOf } from './variables.js';
import { Workbench } from './workbench.js';

/** Opens a case that somebody reports. */
export function report(
  compiled: CompiledCampaign,
  state: ParticipationState,
  command: Extract<Command, { type: 'report' }>,
  actor: Actor,
  now: number,
): Decision | Refusal {
  const activity = compiled.activities.get(command.activity);
  if (activity === undefined || !isCase(activity) || !concerns(activity, state.facts)) {
    const allowed = [...compiled.activities.values()]
      .filter((other) => isCase(other) && concerns(other, state.facts))
      .map((other) => other.name);
    return refuse('unknown-activity', `${command.activity} takes no reports from this unit.`, {
      allowed,
    });
  }
  const bench = new Workbench(compiled, state, actor, now);
  const by = listOf(activity.activity.case?.by);
  const view = { compiled, state, task: placeholder(activity, actor), now };
  if (actor.kind !== 'system' && !by.some((party) => actsAs(party, actor, view))) {
    return refuse('not-permitted', `${command.activity} is reported by: ${by.join(', ')}.`);
  }
  const variables = itemVariables(compiled, state.facts, {}, compiled.timeline.dateAt(now));
  const context = evidenceContextOf(compiled, state, {}, variables, now);
  const problems = activity.evidence().check(command.evidence, context, 'complete');
  if (problems.length > 0) {
    return refuse('evidence-invalid', 'The report is not complete or not valid.', { problems });
  }
  const key = identityKey(activity, command.evidence);
  if (key !== undefined && bench.task(key) !== undefined) {
    return refuse('duplicate-case', `${key} has been reported already.`, { task: key });
  }
  return bench.finish(openCase(bench, activity, command.evidence, reporterOf(actor), key));
}

/** The key of the case that a report is about; undefined when it names no identity. */
export function identityKey(activity: CompiledActivity, evidence: Values): string | undefined {
  const fields = activity.activity.case?.identity ?? [];
  const values = fields.map((field) => evidence[field]);
  if (fields.length === 0 || values.some((value) => value === undefined || value === '')) {
    return undefined;
  }
  const words = values.map((value) =>
    encodeURIComponent(typeof value === 'string' ? value.trim() : JSON.stringify(value)),
  );
  return `${activity.name}/${words.join('-')}`;
}

/** Opens the cases that an event brings about; one that is known already is left as it is. */
export function openCases(
  bench: Workbench,
  task: TaskState,
  open: { readonly activity: string; readonly each?: string },
): void {
  const activity = bench.activity(open.activity);
  const form = activity.activity.evidence ?? {};
  const carried = (values: Values) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(form, name)));
  const entries =
    open.each === undefined
      ? [{}]
      : ((task.evidence[open.each] as readonly Values[] | undefined) ?? []);
  for (const entry of entries) {
    const evidence = { ...carried(task.evidence), ...carried(entry) };
    const key = identityKey(activity, evidence);
    if (key !== undefined && bench.task(key) !== undefined) continue;
    openCase(bench, activity, evidence, task.reporter, key);
  }
}

function openCase(
  bench: Workbench,
  activity: CompiledActivity,
  evidence: Values,
  reporter: string | undefined,
  identity: string | undefined,
): string {
  const { compiled, state, now } = bench;
  const number = (state.cases[activity.name] ?? 0) + 1;
  const key = identity ?? `${activity.name}/${String(number)}`;
  bench.update({ cases: { ...state.cases, [activity.name]: number } });
  const plan: PlannedTask = {
    key,
    item: {},
    owner: ownerOf(compiled, state.facts, activity.activity.owner, {}),
    owed: activity.owed,
    past: false,
    empty: false,
    ...datesOf(compiled, activity, basisOf(state), {}, now),
  };
  createTask(bench, activity, plan, { evidence, ...(reporter === undefined ? {} : { reporter }) });
  return key;
}

function reporterOf(actor: Actor): string | undefined {
  if (actor.kind === 'member')
    return actor.person === undefined ? 'unit' : `person:${actor.person}`;
  return actor.kind === 'organizer' ? `body:${actor.body}` : undefined;
}

/** Stands for the case that does not exist yet while it is found out who may report it. */
function placeholder(activity: CompiledActivity, actor: Actor): TaskState {
  const reporter = reporterOf(actor);
  return {
    key: activity.name,
    activity: activity.name,
    item: {},
    owner: { kind: 'unit' },
    owed: false,
    past: false,
    empty: false,
    outcome: 'open',
    moved: false,
    receivers: [],
    ...(reporter === undefined ? {} : { reporter }),
    evidence: {},
    snapshot: {
      status: 'active',
      value: {},
      context: {
        blocked: false,
        chased: false,
        running: false,
        enteredAt: 0,
        nextReminder: 0,
        climbed: 0,
        receipts: {},
      },
    },
    timers: {},
    generation: 0,
  };
}
