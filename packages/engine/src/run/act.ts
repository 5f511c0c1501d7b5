import {
  PENDING,
  listOf,
  ruleEvent,
  type CompiledActivity,
  type CompiledCampaign,
  type CompiledLifecycle,
  type HandIn,
  type Receipt,
  type TaskEvent,
} from '../compile/index.js';
import type { AuthoredEvent } from '../dsl/index.js';
import { parseDateSpan } from '../time/index.js';
import type { Actor } from './actor.js';
import { allowedEvents, mayUse, possibleEvents } from './allowed-events.js';
import { openCases } from './cases.js';
import type { Command, Values } from './command.js';
import { refuse, type Decision, type Refusal } from './decision.js';
import { evidenceContextOfTask } from './evidence-context.js';
import { anchorsOf, basisOf, instantRange } from './plan-tasks.js';
import { openFollowers } from './reconcile.js';
import type { ParticipationState, TaskState } from './state.js';
import { actorVariable, progressOf, receiptsOf, taskVariables } from './variables.js';
import { Workbench } from './workbench.js';

/** A rule of the lifecycle that was found to apply, with all that its step is told. */
interface Chosen {
  readonly rule: AuthoredEvent;
  readonly index: number;
  readonly evidence: Values;
  readonly told: Omit<TaskEvent, 'now' | 'type'>;
}

/** Sends an event of the lifecycle to a task. */
export function act(
  compiled: CompiledCampaign,
  state: ParticipationState,
  command: Extract<Command, { type: 'act' }>,
  actor: Actor,
  now: number,
): Decision | Refusal {
  const task = Object.hasOwn(state.tasks, command.task) ? state.tasks[command.task] : undefined;
  const activity = task === undefined ? undefined : compiled.activities.get(task.activity);
  if (task === undefined || activity === undefined) {
    return refuse('unknown-task', `There is no task ${command.task}.`);
  }
  const bench = new Workbench(compiled, state, actor, now);
  const chosen = choose(bench, activity, task, command);
  if ('ok' in chosen) return chosen;

  const from = progressOf(task);
  const { rule } = chosen;
  const handedIn = rule.needs === 'evidence' && task.snapshot.context.handed === undefined;
  const extended = rule.effect?.reschedule !== undefined;
  const moved = extended || chosen.told.dueAt !== undefined;
  const at = bench.entries.length;
  bench.step(
    task.key,
    { type: ruleEvent(command.event, chosen.index), ...chosen.told },
    {
      evidence: chosen.evidence,
      moved: task.moved || moved,
      ...(extended ? { baseDueAt: chosen.told.dueAt } : {}),
      // The same event may come again without a timer set between: its notices are new ones.
      generation: task.generation + 1,
    },
  );
  const after = bench.task(task.key) ?? task;
  bench.entries.splice(at, 0, {
    type: 'moved',
    task: task.key,
    event: command.event,
    from,
    to: rule.to ?? from,
    by: nameOf(actor),
    ...(command.answers === undefined ? {} : { answers: command.answers }),
  });
  if (handedIn && chosen.told.handed !== undefined) {
    bench.entries.splice(at + 1, 0, {
      type: 'handed-in',
      task: task.key,
      how: chosen.told.handed.how,
    });
  }
  const notified = listOf(rule.effect?.notify);
  if (notified.length > 0) bench.notify(after, command.event, notified);
  if (rule.effect?.open !== undefined) openCases(bench, after, rule.effect.open);
  for (const follower of activity.followers) openFollowers(bench, follower);
  return bench.finish();
}

function choose(
  bench: Workbench,
  activity: CompiledActivity,
  task: TaskState,
  command: Extract<Command, { type: 'act' }>,
): Chosen | Refusal {
  const { compiled, state, actor, now } = bench;
  const view = { compiled, state, task, now };
  const possible = possibleEvents(view);
  const found = possible.find(({ event }) => event === command.event);
  const allowed = allowedEvents(view, actor);
  if (found === undefined) {
    return refuse(
      'event-not-allowed',
      progressOf(task) === PENDING && task.outcome === 'open'
        ? `${task.key} is not open yet.`
        : `${command.event} is not possible while ${task.key} is ${task.outcome === 'open' ? progressOf(task) : task.outcome}.`,
      { allowed },
    );
  }
  const mine = found.rules
    .map((rule, index) => ({ rule, index }))
    .filter(({ rule }) => mayUse(rule, actor, view));
  if (mine.length === 0) {
    const who = [...new Set(found.rules.flatMap((rule) => listOf(rule.by)))].join(', ');
    return refuse('not-permitted', `${command.event} is for: ${who}.`, { allowed });
  }

  const lifecycle = bench.lifecycleOf(task);
  const evidence =
    command.evidence === undefined ? task.evidence : { ...task.evidence, ...command.evidence };
  let refusal: Refusal | undefined;
  for (const { rule, index } of mine) {
    const problem = unmetNeeds(bench, activity, lifecycle, task, rule, command, evidence);
    if (problem !== undefined) {
      refusal ??= problem;
      continue;
    }
    const receipts = receiptsAfter(rule, task, actor);
    const condition = lifecycle.condition(rule);
    const holds =
      condition?.holds({
        ...taskVariables(compiled, state, task, now),
        actor: actorVariable(actor),
        evidence: activity.evidence().variable(evidence),
        answers: lifecycle.answers(rule)?.variable(command.answers ?? {}) ?? {},
        receipts: receiptsOf(receipts),
      }) ?? true;
    if (!holds) {
      refusal ??= refuse(
        'condition-not-met',
        `${command.event} is not allowed now: ${rule.when ?? ''} does not hold.`,
        { allowed },
      );
      continue;
    }
    const dueAt = dueAfter(bench, task, rule, command.answers ?? {});
    if (typeof dueAt === 'object') return dueAt;
    return {
      rule,
      index,
      evidence: rule.needs === 'evidence' ? evidence : task.evidence,
      told: {
        receipts,
        ...(dueAt === undefined ? bench.dueOnEntering(task, rule.to) : { dueAt }),
        ...(rule.needs === 'evidence' ? { handed: { at: now, how: handInAt(task, now) } } : {}),
      },
    };
  }
  return refusal ?? refuse('event-not-allowed', `${command.event} is not possible.`, { allowed });
}

function unmetNeeds(
  bench: Workbench,
  activity: CompiledActivity,
  lifecycle: CompiledLifecycle,
  task: TaskState,
  rule: AuthoredEvent,
  command: Extract<Command, { type: 'act' }>,
  evidence: Values,
): Refusal | undefined {
  const { compiled, state, now } = bench;
  const view = { compiled, state, task, now };
  const answers = lifecycle.answers(rule);
  if (rule.needs === 'evidence') {
    const problems = activity.evidence().check(evidence, evidenceContextOfTask(view), 'complete');
    return problems.length === 0
      ? undefined
      : refuse('evidence-invalid', 'The evidence is not complete or not valid.', { problems });
  }
  if (answers === undefined) return undefined;
  const context = evidenceContextOfTask(view, { evidence: activity.evidence().variable(evidence) });
  const problems = answers.check(command.answers ?? {}, context, 'complete');
  return problems.length === 0
    ? undefined
    : refuse('answers-invalid', `${command.event} needs answers that are missing or not valid.`, {
        problems,
      });
}

/** On time within the due date, in grace until `closes`, late after; what was due before the unit was bound is never late. */
export function handInAt(task: TaskState, now: number): HandIn {
  const dueAt = task.snapshot.context.dueAt;
  if (task.past || dueAt === undefined || now < dueAt) return 'on-time';
  return task.closesAt !== undefined && now < task.closesAt ? 'in-grace' : 'late';
}

function receiptsAfter(
  rule: AuthoredEvent,
  task: TaskState,
  actor: Actor,
): Readonly<Record<string, Receipt>> {
  const { receipts } = task.snapshot.context;
  switch (rule.effect?.receipts) {
    case undefined:
      return receipts;
    case 'ask':
      return Object.fromEntries(
        task.receivers.map((body) => [
          body,
          receipts[body] === 'accepted' ? 'accepted' : 'pending',
        ]),
      );
    case 'clear':
      return {};
    case 'accept':
      return actor.kind === 'organizer' ? { ...receipts, [actor.body]: 'accepted' } : receipts;
    case 'return':
      return actor.kind === 'organizer' ? { ...receipts, [actor.body]: 'returned' } : receipts;
  }
}

/** The due instant that a rule's `reschedule` leads to; undefined when it has none. */
function dueAfter(
  bench: Workbench,
  task: TaskState,
  rule: AuthoredEvent,
  answers: Values,
): number | Refusal | undefined {
  const words = rule.effect?.reschedule;
  if (words === undefined) return undefined;
  const { compiled, state, now } = bench;
  const days = Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) => {
      const span = typeof value === 'string' ? parseDateSpan(value) : undefined;
      return span === undefined ? [] : [[name, { from: span.from, to: span.to }]];
    }),
  );
  const { opensAt } = task.snapshot.context;
  const resolved = compiled.timeline.resolve(words, 'due', state.dates, {
    ...anchorsOf(compiled, basisOf(state), task.item),
    opening: opensAt === undefined ? 'unbound' : instantRange(compiled, opensAt),
    now: instantRange(compiled, now),
    ...days,
  });
  if (resolved === 'unbound') return undefined;
  return resolved.at > now
    ? resolved.at
    : refuse('due-in-the-past', `The new due date ${resolved.date} is over.`);
}

function nameOf(actor: Actor): string {
  switch (actor.kind) {
    case 'member':
      return actor.person === undefined ? 'unit' : `person:${actor.person}`;
    case 'organizer':
      return `body:${actor.body}`;
    default:
      return actor.kind;
  }
}
