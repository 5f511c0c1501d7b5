import {
  PENDING,
  listOf,
  ruleEvent,
  type CompiledActivity,
  type CompiledCampaign,
  type CompiledLifecycle,
  type HandIn,
  type TaskEvent,
} from '../compile/index.js';
import type { AuthoredEvent } from '../dsl/index.js';
import { nameOf, type Actor } from './actor.js';
import { allowedEvents, mayUse, possibleEvents } from './allowed-events.js';
import type { Command, Values } from './command.js';
import { refuse, type Decision, type Refusal } from './decision.js';
import { bringAbout, filledBy } from './effects.js';
import { evidenceContextOfTask } from './evidence-context.js';
import { evidenceVariable, givenOf } from './evidence-of.js';
import { finishDecision } from './follow.js';
import { progressOf } from './lifecycle-of.js';
import { isConcealed } from './may-see.js';
import { receiptsAfter } from './receipts-after.js';
import { dueAfter, rescheduledTo } from './rescheduled.js';
import type { ParticipationState, TaskState } from './state.js';
import { actorVariable, receiptsOf, taskVariables } from './variables.js';
import { Workbench } from './workbench.js';
import { withWorld } from './world.js';

/** An event for a task, with what it brings. */
export interface Sent {
  readonly event: string;
  /** Laid over the saved draft, field by field. */
  readonly evidence?: Values | undefined;
  readonly answers?: Values | undefined;
}

/** A rule of the lifecycle that was found to apply, with all that its step is told. */
interface Chosen {
  readonly rule: AuthoredEvent;
  readonly index: number;
  readonly evidence: Values;
  readonly computed: readonly string[] | undefined;
  /** Whether the rule itself gives a new due date, and not the state it leads to. */
  readonly extended: boolean;
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
  const bench = new Workbench(compiled, state, actor, now);
  return actOn(bench, command.task, command, actor) ?? finishDecision(bench, actOn);
}

/** Sends an event to a task on the bench; undefined when it was taken. */
export function actOn(
  bench: Workbench,
  key: string,
  sent: Sent,
  actor: Actor,
): Refusal | undefined {
  const { compiled } = bench;
  const task = bench.task(key);
  const activity = task === undefined ? undefined : compiled.activities.get(task.activity);
  if (task === undefined || activity === undefined || isConcealed(bench.viewOf(task), actor)) {
    return refuse('unknown-task', `There is no task ${key}.`);
  }
  const chosen = choose(bench, activity, task, sent, actor);
  if ('ok' in chosen) return chosen;

  const from = progressOf(task);
  const { rule } = chosen;
  const lifecycle = bench.lifecycleOf(task);
  const handsIn = rule.needs === 'evidence';
  const handedIn = handsIn && task.snapshot.context.handed === undefined;
  const { extended } = chosen;
  const moved = extended || chosen.told.dueAt !== undefined;
  const at = bench.entries.length;
  bench.step(
    task.key,
    { type: ruleEvent(sent.event, chosen.index), ...chosen.told },
    {
      evidence: chosen.evidence,
      computed: chosen.computed,
      moved: task.moved || moved,
      ...(extended ? { baseDueAt: chosen.told.dueAt } : {}),
      ...(handsIn ? { handedBy: nameOf(actor) } : {}),
      // The same event may come again without a timer set between: its notices are new ones.
      generation: task.generation + 1,
    },
  );
  bench.entries.splice(at, 0, {
    type: 'moved',
    task: task.key,
    event: sent.event,
    from,
    to: progressOf(bench.known(task.key)),
    by: nameOf(actor),
    ...(sent.answers === undefined ? {} : { answers: sent.answers }),
  });
  if (handedIn && chosen.told.handed !== undefined) {
    bench.entries.splice(at + 1, 0, {
      type: 'handed-in',
      task: task.key,
      how: chosen.told.handed.how,
    });
  }
  const answers = sent.answers ?? {};
  bringAbout(
    bench,
    task.key,
    lifecycle.effects(rule),
    {
      name: sent.event,
      answers,
      answered: lifecycle.answers(rule)?.variable(answers) ?? {},
      actor,
      filled: handsIn,
    },
    (told) => bench.told.push(told),
  );
  return undefined;
}

function choose(
  bench: Workbench,
  activity: CompiledActivity,
  task: TaskState,
  sent: Sent,
  actor: Actor,
): Chosen | Refusal {
  const { compiled, state, now } = bench;
  const view = { compiled, state, task, now };
  const possible = possibleEvents(view);
  const found = possible.find(({ event }) => event === sent.event);
  // Only those who are refused are told what would be allowed.
  const allowed = () => allowedEvents(view, actor);
  if (found === undefined) {
    return refuse(
      'event-not-allowed',
      progressOf(task) === PENDING && task.outcome === 'open'
        ? `${task.key} is not open yet.`
        : `${sent.event} is not possible while ${task.key} is ${task.outcome === 'open' ? progressOf(task) : task.outcome}.`,
      { allowed: allowed() },
    );
  }
  const mine = found.rules
    .map((rule, index) => ({ rule, index }))
    .filter(({ rule }) => mayUse(rule, actor, view));
  if (mine.length === 0) {
    const who = [...new Set(found.rules.flatMap((rule) => listOf(rule.by)))].join(', ');
    return refuse('not-permitted', `${sent.event} is for: ${who}.`, { allowed: allowed() });
  }

  const lifecycle = bench.lifecycleOf(task);
  const given = { ...givenOf(task), ...sent.evidence };
  const form = activity.evidence();
  const context = evidenceContextOfTask(view, form);
  const variablesWith = (rule: AuthoredEvent, evidence: Values) => ({
    ...taskVariables(compiled, state, task, now),
    actor: actorVariable(actor),
    evidence: evidenceVariable(compiled, state, task, evidence),
    answers: lifecycle.answers(rule)?.variable(sent.answers ?? {}) ?? {},
  });
  let refusal: Refusal | undefined;
  for (const { rule, index } of mine) {
    const evidence =
      rule.needs === 'evidence'
        ? filledBy(view, lifecycle.effects(rule), given, (filled) =>
            variablesWith(rule, form.withComputed(filled, context)),
          )
        : given;
    const complete = form.withComputed(evidence, context);
    const problem = unmetNeeds(bench, activity, lifecycle, task, rule, sent, complete);
    if (problem !== undefined) {
      refusal ??= problem;
      continue;
    }
    const condition = lifecycle.condition(rule);
    const seen = rule.needs === 'evidence' ? complete : { ...task.evidence, ...sent.evidence };
    const known = variablesWith(rule, seen);
    const receipts = receiptsAfter(lifecycle.effects(rule), view, known, actor);
    const variables = { ...known, receipts: receiptsOf(receipts) };
    if (condition?.holds(withWorld(condition.reads, view, variables)) === false) {
      refusal ??= refuse(
        'condition-not-met',
        `${sent.event} is not allowed now: ${rule.when ?? ''} does not hold.`,
        { allowed: allowed() },
      );
      continue;
    }
    const words = rescheduledTo(lifecycle.effects(rule), view, variables);
    const dueAt =
      words === undefined ? undefined : dueAfter(bench, task, words, sent.answers ?? {});
    if (typeof dueAt === 'object') return dueAt;
    return {
      rule,
      index,
      extended: words !== undefined,
      ...(rule.needs === 'evidence'
        ? {
            evidence: complete,
            computed: Object.keys(complete).filter((name) => !Object.hasOwn(evidence, name)),
          }
        : { evidence: task.evidence, computed: task.computed }),
      told: {
        receipts,
        ...bench.entering(task, rule.to),
        ...(dueAt === undefined ? {} : { dueAt }),
        ...(rule.needs === 'evidence' ? { handed: { at: now, how: handInAt(task, now) } } : {}),
      },
    };
  }
  return (
    refusal ?? refuse('event-not-allowed', `${sent.event} is not possible.`, { allowed: allowed() })
  );
}

function unmetNeeds(
  bench: Workbench,
  activity: CompiledActivity,
  lifecycle: CompiledLifecycle,
  task: TaskState,
  rule: AuthoredEvent,
  sent: Sent,
  evidence: Values,
): Refusal | undefined {
  const { compiled, state, now } = bench;
  const view = { compiled, state, task, now };
  const answers = lifecycle.answers(rule);
  if (rule.needs === 'evidence') {
    const form = activity.evidence();
    const problems = form.check(evidence, evidenceContextOfTask(view, form), 'complete');
    return problems.length === 0
      ? undefined
      : refuse('evidence-invalid', 'The evidence is not complete or not valid.', { problems });
  }
  if (answers === undefined) return undefined;
  const context = evidenceContextOfTask(view, answers, {
    evidence: evidenceVariable(compiled, state, task, evidence),
  });
  const problems = answers.check(sent.answers ?? {}, context, 'complete');
  return problems.length === 0
    ? undefined
    : refuse('answers-invalid', `${sent.event} needs answers that are missing or not valid.`, {
        problems,
      });
}

/** On time within the due date, in grace until `closes`, late after; what was due before the unit was bound is never late. */
export function handInAt(task: TaskState, now: number): HandIn {
  const dueAt = task.snapshot.context.dueAt;
  if (task.past || dueAt === undefined || now < dueAt) return 'on-time';
  return task.closesAt !== undefined && now < task.closesAt ? 'in-grace' : 'late';
}
