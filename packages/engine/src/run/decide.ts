import type { CompiledCampaign } from '../compile/index.js';
import { act, actOn } from './act.js';
import type { Actor } from './actor.js';
import { carriedTo, openFromElsewhere, report } from './cases.js';
import type { Command, Request } from './command.js';
import { refuse, type Decision, type Refusal } from './decision.js';
import { evidenceContextOfTask } from './evidence-context.js';
import { allowedEvents, mayUse, possibleEvents } from './allowed-events.js';
import { bindDate, changeFacts, enrol, join, statusOf, withdraw } from './participate.js';
import { ERASE_TIMER, eraseDue } from './erase.js';
import { givenOf } from './evidence-of.js';
import { finishDecision } from './follow.js';
import { ROSTER_TIMER, reconcile } from './reconcile.js';
import { isConcealed } from './may-see.js';
import { gather } from './update-figures.js';
import type { ParticipationState } from './state.js';
import { Workbench } from './workbench.js';

/**
 * Decides a command on a participation: what changes, or why nothing does. Pure, total and
 * deterministic: the same arguments give the same answer, on any machine, and a mistake of the
 * sender is a refusal.
 *
 * @param state undefined for `join`; of its tasks those that `tasksNeeded` names.
 * @param now epoch ms.
 * @throws only for a programmer's mistake, such as a task that is not at hand.
 */
export function decide(
  compiled: CompiledCampaign,
  state: ParticipationState | undefined,
  { command, actor }: Request,
  now: number,
): Decision | Refusal {
  if (command.type === 'join') return join(compiled, state, command, actor, now);
  if (state === undefined) return refuse('not-joined', 'The unit does not take part.');
  if (isArchived(compiled, state, now) && command.type !== 'fire') {
    return refuse(
      'campaign-archived',
      'The campaign is archived; nothing can be changed any more.',
    );
  }
  switch (command.type) {
    case 'act':
    case 'report':
    case 'save':
    case 'open':
    case 'tell':
    case 'serve':
      return statusOf(state) === 'enrolled'
        ? onTasks(compiled, state, command, actor, now)
        : refuse('not-enrolled', 'The unit is not enrolled.');
    case 'enrol':
      return enrol(compiled, state, actor, now);
    case 'withdraw':
      return withdraw(compiled, state, command, actor, now);
    case 'change-facts':
      return changeFacts(compiled, state, command, actor, now);
    case 'bind-date':
      return bindDate(compiled, state, command, actor, now);
    case 'fire':
      return fire(compiled, state, command, actor, now);
    case 'gather':
      return takeFigure(compiled, state, command, actor, now);
  }
}

function onTasks(
  compiled: CompiledCampaign,
  state: ParticipationState,
  command: Extract<Command, { type: 'act' | 'report' | 'save' | 'open' | 'tell' | 'serve' }>,
  actor: Actor,
  now: number,
): Decision | Refusal {
  if (command.type === 'act') return act(compiled, state, command, actor, now);
  if (command.type === 'save') return save(compiled, state, command, actor, now);
  const bench = new Workbench(compiled, state, actor, now);
  switch (command.type) {
    case 'report':
    case 'open': {
      const opened =
        command.type === 'report' ? report(bench, command) : openFromElsewhere(bench, command);
      return typeof opened === 'string' ? finishDecision(bench, actOn, opened) : opened;
    }
    case 'tell':
      return actOn(bench, command.task, command, actor) ?? finishDecision(bench, actOn);
    case 'serve':
      return serve(bench, command);
  }
}

/** Keeps evidence of another campaign as a draft, or hands it in. */
function serve(bench: Workbench, command: Extract<Command, { type: 'serve' }>): Decision | Refusal {
  const task = bench.task(command.task);
  if (task === undefined) return refuse('unknown-task', `There is no task ${command.task}.`);
  if (task.outcome !== 'open') {
    return refuse('event-not-allowed', `${task.key} is ${task.outcome} already.`);
  }
  const evidence = carriedTo(bench.activity(task.activity), command.evidence);
  bench.replace(task.key, { evidence: { ...givenOf(task), ...evidence }, computed: undefined });
  const { campaign, task: from } = command.from;
  bench.entries.push({ type: 'served', task: task.key, campaign, from });
  if (command.event !== undefined) {
    const refusal = actOn(bench, task.key, { event: command.event }, bench.actor);
    if (refusal !== undefined) {
      const { code } = refusal;
      bench.entries.push({ type: 'not-taken', task: task.key, event: command.event, code });
    }
  }
  return finishDecision(bench, actOn);
}

function takeFigure(
  compiled: CompiledCampaign,
  state: ParticipationState,
  command: Extract<Command, { type: 'gather' }>,
  actor: Actor,
  now: number,
): Decision | Refusal {
  const figure = compiled.figures.get(command.figure);
  if (figure === undefined) {
    return refuse('unknown-figure', `There is no figure ${command.figure}.`);
  }
  const bench = new Workbench(compiled, state, actor, now);
  gather(bench, figure, command.per, command.shares);
  return finishDecision(bench, actOn);
}

/** Whether nothing may be changed any more. */
export function isArchived(
  compiled: CompiledCampaign,
  state: Pick<ParticipationState, 'dates'>,
  now: number,
): boolean {
  const { archive } = compiled.campaign;
  if (archive === undefined) return false;
  const resolved = compiled.timeline.resolve(archive, 'due', state.dates);
  return resolved !== 'unbound' && now >= resolved.at;
}

function fire(
  compiled: CompiledCampaign,
  state: ParticipationState,
  command: Extract<Command, { type: 'fire' }>,
  actor: Actor,
  now: number,
): Decision | Refusal {
  const own = command.task === '';
  const task = own ? undefined : state.tasks[command.task];
  const timer = (own ? state.timers : task?.timers)?.[command.timer];
  if (timer === undefined || timer.generation !== command.generation || timer.at > now) {
    return refuse('timer-gone', 'The timer was cleared or set anew.');
  }
  const bench = new Workbench(compiled, state, actor, now);
  if (isArchived(compiled, state, now) && command.timer !== ERASE_TIMER) {
    // In the archive nothing moves by itself, and nobody is reminded of it.
    if (task !== undefined) bench.drop(task.key, command.timer);
    else bench.setOwnTimer(ROSTER_TIMER, undefined);
    bench.touched.clear();
  } else if (task !== undefined) {
    bench.fire(task.key, command.timer);
    bench.settle(task.key);
  } else if (command.timer === ERASE_TIMER) {
    bench.setOwnTimer(ERASE_TIMER, undefined);
    eraseDue(bench);
  } else {
    bench.setOwnTimer(ROSTER_TIMER, undefined);
    if (statusOf(state) === 'enrolled') reconcile(bench);
  }
  return finishDecision(bench, actOn);
}

/** Keeps a draft: whoever may hand the evidence in may save it before. */
function save(
  compiled: CompiledCampaign,
  state: ParticipationState,
  command: Extract<Command, { type: 'save' }>,
  actor: Actor,
  now: number,
): Decision | Refusal {
  const task = Object.hasOwn(state.tasks, command.task) ? state.tasks[command.task] : undefined;
  const view = task === undefined ? undefined : { compiled, state, task, now };
  if (task === undefined || view === undefined || isConcealed(view, actor)) {
    return refuse('unknown-task', `There is no task ${command.task}.`);
  }
  const mayHandIn = possibleEvents(view).some(({ rules }) =>
    rules.some((rule) => rule.needs === 'evidence' && mayUse(rule, actor, view)),
  );
  if (!mayHandIn) {
    return refuse('event-not-allowed', `Evidence of ${task.key} cannot be changed by you now.`, {
      allowed: allowedEvents(view, actor),
    });
  }
  const bench = new Workbench(compiled, state, actor, now);
  const evidence = { ...givenOf(task), ...command.evidence };
  const form = bench.activity(task.activity).evidence();
  const problems = form.check(evidence, evidenceContextOfTask(view, form), 'draft');
  if (problems.length > 0)
    return refuse('evidence-invalid', 'The draft is not valid.', { problems });
  bench.replace(task.key, { evidence, computed: undefined });
  bench.entries.push({ type: 'draft-saved', task: task.key });
  return finishDecision(bench, actOn);
}
