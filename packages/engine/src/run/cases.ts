import { listOf, type CompiledActivity, type CompiledCampaign } from '../compile/index.js';
import type { Actor } from './actor.js';
import type { Command, Values } from './command.js';
import { createTask } from './create-task.js';
import { basisOf, datesOf } from './dates-of.js';
import { refuse, type Refusal } from './decision.js';
import { evidenceContextOf } from './evidence-context.js';
import { actsAs } from './parties.js';
import { boundsOf, concerns, isCase, itemsOfCase } from './plan-tasks.js';
import type { Origin, ParticipationState, TaskState } from './state.js';
import { itemVariables, ownerOf, unitOf } from './variables.js';
import type { Workbench } from './workbench.js';
import { withWorld } from './world.js';

/** Opens a case that somebody reports: its key, or why not. */
export function report(
  bench: Workbench,
  command: Extract<Command, { type: 'report' }>,
): string | Refusal {
  const { compiled, state, now, actor } = bench;
  const activity = compiled.activities.get(command.activity);
  if (activity === undefined || !isCase(activity) || !concerns(activity, state.facts)) {
    return unknownActivity(compiled, state, command.activity);
  }
  const by = listOf(activity.activity.case?.by);
  const view = { compiled, state, task: placeholder(activity, actor), now };
  if (actor.kind !== 'system' && !by.some((party) => actsAs(party, actor, view))) {
    return refuse('not-permitted', `${command.activity} is reported by: ${by.join(', ')}.`);
  }
  const form = activity.evidence();
  const variables = withWorld(
    form.worldReads,
    { compiled, state, now },
    itemVariables(compiled, state.facts, {}, compiled.timeline.dateAt(now)),
  );
  const context = evidenceContextOf(compiled, state, {}, variables, now);
  const evidence = form.withComputed(command.evidence, context);
  const problems = form.check(evidence, context, 'complete');
  if (problems.length > 0) {
    return refuse('evidence-invalid', 'The report is not complete or not valid.', { problems });
  }
  const key = identityKey(activity, evidence);
  if (key !== undefined && bench.task(key) !== undefined) {
    return refuse('duplicate-case', `${key} has been reported already.`, { task: key });
  }
  const { atMost } = boundsOf(compiled, activity, basisOf(state, now), {});
  if (bench.tasks().filter((task) => counts(task, activity.name)).length >= atMost) {
    return refuse('enough-already', `There are ${String(atMost)} of ${activity.name} already.`);
  }
  return openCase(bench, activity, evidence, key, { reporter: reporterOf(actor) });
}

/** Opens a case that a task elsewhere asks for; one that is known already is left as it is. */
export function openFromElsewhere(
  bench: Workbench,
  command: Extract<Command, { type: 'open' }>,
): string | Refusal {
  const { compiled, state } = bench;
  const activity = compiled.activities.get(command.activity);
  if (activity === undefined || !isCase(activity) || !concerns(activity, state.facts)) {
    return unknownActivity(compiled, state, command.activity);
  }
  const key = identityKey(activity, command.evidence);
  if (key !== undefined && bench.task(key) !== undefined) return key;
  return openCase(bench, activity, command.evidence, key, { origin: command.origin });
}

/** Opens a case when the condition of its activity has become true since it was last looked at. */
export function openCaseByCondition(bench: Workbench, activity: CompiledActivity): void {
  const { caseWhen } = activity;
  if (caseWhen === undefined) return;
  const { compiled, state, now } = bench;
  const variables = { unit: unitOf(compiled, state.facts) };
  const holds = caseWhen.holds(withWorld(caseWhen.reads, { compiled, state, now }, variables));
  const held = state.held[activity.name] ?? false;
  if (holds === held) return;
  bench.update({ held: { ...state.held, [activity.name]: holds } });
  if (holds) openCase(bench, activity, {}, undefined, {});
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

/** Opens the cases that an event brings about here; one that is known already is left as it is. */
export function openCases(
  bench: Workbench,
  task: TaskState,
  open: { readonly activity: string; readonly each?: string },
  set: Values,
): void {
  const activity = bench.activity(open.activity);
  const entries =
    open.each === undefined
      ? [{}]
      : ((task.evidence[open.each] as readonly Values[] | undefined) ?? []);
  for (const entry of entries) {
    const evidence = carriedTo(activity, { ...task.evidence, ...entry, ...set });
    const key = identityKey(activity, evidence);
    if (key !== undefined && bench.task(key) !== undefined) continue;
    openCase(bench, activity, evidence, key, {
      reporter: task.reporter,
      origin: bench.originOf(task),
    });
  }
}

/** The values that a form of another activity has fields for. */
export function carriedTo(activity: CompiledActivity, values: Values): Values {
  const form = activity.activity.evidence ?? {};
  return Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(form, name)));
}

function openCase(
  bench: Workbench,
  activity: CompiledActivity,
  evidence: Values,
  identity: string | undefined,
  from: { readonly reporter?: string | undefined; readonly origin?: Origin },
): string {
  const { compiled, state, now } = bench;
  let number = state.cases[activity.name] ?? 0;
  let caseKey = identity;
  do {
    number += 1;
    caseKey = identity ?? `${activity.name}/${String(number)}`;
  } while (identity === undefined && bench.task(caseKey) !== undefined);
  bench.update({ cases: { ...state.cases, [activity.name]: number } });
  const basis = basisOf(bench.state, now);
  const { atLeast } = boundsOf(compiled, activity, basis, {});
  const { reporter, origin } = from;
  for (const { key, item } of itemsOfCase(compiled, activity, basis, caseKey)) {
    createTask(
      bench,
      activity,
      {
        key,
        item,
        owner: ownerOf(compiled, bench.state.facts, activity.activity.owner, item),
        owed: activity.owed && (activity.times.length === 0 || number <= atLeast),
        past: false,
        empty: false,
        ...datesOf(compiled, activity, basis, item, { openedAt: now, evidence }),
      },
      {
        planned: false,
        evidence,
        ...(reporter === undefined ? {} : { reporter }),
        ...(origin === undefined ? {} : { origin }),
      },
    );
  }
  return caseKey;
}

function counts(task: TaskState, activity: string): boolean {
  return task.activity === activity && task.outcome !== 'retired';
}

function unknownActivity(
  compiled: CompiledCampaign,
  state: ParticipationState,
  name: string,
): Refusal {
  const allowed = [...compiled.activities.values()]
    .filter((other) => isCase(other) && concerns(other, state.facts))
    .map((other) => other.name);
  return refuse('unknown-activity', `${name} takes no reports from this unit.`, { allowed });
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
    planned: false,
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
        entered: {},
        nextReminder: 0,
        climbed: 0,
        receipts: {},
      },
    },
    timers: {},
    generation: 0,
  };
}
