import type { CompiledCampaign, CompiledLifecycle } from '../../compile/index.js';
import { listOf, type AuthoredEffect, type AuthoredEvent } from '../../dsl/index.js';
import { type Random } from '../../evidence/index.js';
import {
  allowedEvents,
  evidenceContextOfTask,
  evidenceVariable,
  possibleEvents,
  progressOf,
  type Actor,
  type Command,
  type Decision,
  type PartyView,
  type Refusal,
  type TaskState,
} from '../../run/index.js';
import { isOwn, senderOf, type Scene, type Sender } from './actors.js';
import { inOfficeHours, DAY_MS, workdaysLater } from './office-hours.js';
import { wholeBetween } from './random-stream.js';
import { shortestWays, type Step } from './shortest-way.js';
import type { Behaviour } from './mix.js';

/** How often a reviewer does something else than what leads straight to the end: returns it, say. */
const DETOUR = 0.1;
/** How many workdays a reviewer takes at the most. */
const REVIEW_WORKDAYS = 3;
/** How often something is done that nobody has to do. */
const WILLING: Readonly<Record<Behaviour, number>> = { 'on-time': 0.5, late: 0.2, silent: 0 };
const MOST_TRIES = 6;
/** Refusals that leave another event of the same state to be tried. */
const TRY_ANOTHER: ReadonlySet<string> = new Set([
  'condition-not-met',
  'answers-invalid',
  'due-in-the-past',
  'not-permitted',
]);

export type Send = (command: Command, actor: Actor) => Decision | Refusal;

/** A task among its participation, and whose dice are thrown. */
export interface Player {
  readonly behaviour: Behaviour;
  readonly random: Random;
}

/**
 * Plays one task at a time by its lifecycle alone: who has to do something next, when they would do
 * it, and what they send. Knows no activity and no event by name.
 */
export class TaskPlayer {
  readonly #ways = new Map<CompiledLifecycle, ReturnType<typeof shortestWays>>();

  constructor(readonly compiled: CompiledCampaign) {}

  /** When somebody does the next step of a task (epoch ms); undefined when nobody will. */
  nextAt(view: PartyView, player: Player): number | undefined {
    const sender = this.#next(view)?.sender;
    if (sender === undefined) return undefined;
    return isOwn(sender.actor, view)
      ? this.#ownAt(view, player)
      : workdaysLater(
          this.compiled,
          view.now,
          wholeBetween(1, REVIEW_WORKDAYS, player.random),
          player.random,
        );
  }

  /** When to try again what was refused because something was still missing, or did not hold yet. */
  retryAt(
    view: PartyView,
    player: Player,
    tries: number,
    { code }: Pick<Refusal, 'code'>,
  ): number | undefined {
    if (tries > MOST_TRIES) return undefined;
    if (code === 'condition-not-met') {
      const days = 2 ** tries;
      return inOfficeHours(this.compiled, view.now + days * DAY_MS, player.random);
    }
    if (code !== 'evidence-invalid') return undefined;
    const { dueAt } = view.task.snapshot.context;
    const { now } = view;
    const left = dueAt === undefined ? 0 : dueAt - now;
    return left > DAY_MS
      ? now + Math.max(DAY_MS / 2, left / 2)
      : inOfficeHours(
          this.compiled,
          now + wholeBetween(1, 3, player.random) * DAY_MS,
          player.random,
        );
  }

  /** Does the next step; undefined when there is none. Of several refusals the first is told. */
  play(view: PartyView, { random }: Player, send: Send): Decision | Refusal | undefined {
    const next = this.#next(view);
    if (next === undefined) return undefined;
    const { step: first, sender } = next;
    const steps = this.#steps(view.task);
    const detour =
      !isOwn(sender.actor, view) && random() < DETOUR
        ? this.#detour(view, sender.actor, first, random)
        : undefined;

    let refusal: Refusal | undefined;
    for (const step of detour === undefined ? steps : [detour, ...steps]) {
      const found = senderOf(step.rules, sceneOf(view));
      const rule = step === detour ? step.rules[0] : found?.rule;
      const actor = step === detour ? sender.actor : found?.actor;
      if (rule === undefined || actor === undefined) continue;
      const answer = send(this.#command(view, step.event, rule, random), actor);
      if (answer.ok) return answer;
      // A detour is a whim: what comes of it is told only when it succeeds.
      if (step !== detour) refusal ??= answer;
      if (!TRY_ANOTHER.has(answer.code)) break;
    }
    return refusal;
  }

  /** The shortest step that somebody can do; none while the campaign itself does a shorter one. */
  #next(view: PartyView): { readonly step: Step; readonly sender: Sender } | undefined {
    for (const step of this.#steps(view.task)) {
      const sender = senderOf(step.rules, sceneOf(view));
      if (sender !== undefined) return { step, sender };
      if (step.rules.some((rule) => listOf(rule.by).includes('campaign'))) return undefined;
    }
    return undefined;
  }

  #steps(task: TaskState): readonly Step[] {
    const activity = this.compiled.activities.get(task.activity);
    if (activity === undefined) return [];
    const lifecycle =
      task.empty && activity.whenEmpty !== undefined ? activity.whenEmpty : activity.main;
    let ways = this.#ways.get(lifecycle);
    if (ways === undefined) this.#ways.set(lifecycle, (ways = shortestWays(lifecycle)));
    return ways.get(progressOf(task)) ?? [];
  }

  /** Something else that the actor may do with the task now. */
  #detour(view: PartyView, actor: Actor, straight: Step, random: Random): Step | undefined {
    const allowed = new Set(allowedEvents(view, actor));
    const others = possibleEvents(view).filter(
      ({ event }) => event !== straight.event && allowed.has(event),
    );
    const chosen = others[wholeBetween(0, others.length - 1, random)];
    return chosen === undefined ? undefined : { ...chosen, distance: Infinity };
  }

  #ownAt(view: PartyView, { behaviour, random }: Player): number | undefined {
    const { task, now } = view;
    if (behaviour === 'silent') return undefined;
    if ((!task.owed || task.past) && random() >= WILLING[behaviour]) return undefined;
    const { dueAt } = task.snapshot.context;
    const isLate = behaviour === 'late';
    if (dueAt === undefined || task.past) {
      // What has a due date that is not announced yet waits for it.
      const activity = this.compiled.activities.get(task.activity);
      const comes = activity?.due.length !== 0 && activity?.datesReadEvidence !== true;
      if (comes && !task.empty && !task.past) return undefined;
      const days = isLate ? wholeBetween(15, 60, random) : wholeBetween(3, 30, random);
      return inOfficeHours(this.compiled, now + days * DAY_MS, random);
    }
    if (isLate) {
      const days = wholeBetween(1, 20, random);
      return inOfficeHours(this.compiled, Math.max(now, dueAt - 1) + days * DAY_MS, random);
    }
    const room = dueAt - now;
    if (room <= 0) return now + wholeBetween(1, 24, random) * (DAY_MS / 24);
    const at = now + room * (0.05 + 0.85 * random());
    const polite = inOfficeHours(this.compiled, at, random);
    return polite > now && polite < dueAt ? polite : at;
  }

  #command(view: PartyView, event: string, rule: AuthoredEvent, random: Random): Command {
    const { compiled, state, task, now } = view;
    const activity = compiled.activities.get(task.activity);
    const command = { type: 'act', task: task.key, event } as const;
    if (activity === undefined || rule.needs === undefined) return command;
    if (rule.needs === 'evidence') {
      const form = activity.evidence();
      return { ...command, evidence: form.example(evidenceContextOfTask(view, form), random) };
    }
    const lifecycle =
      task.empty && activity.whenEmpty !== undefined ? activity.whenEmpty : activity.main;
    const form = lifecycle.answers(rule);
    if (form === undefined) return command;
    const evidence = evidenceVariable(compiled, state, task);
    const context = evidenceContextOfTask(view, form, { evidence });
    const answers = { ...form.example(context, random) };
    const words = listOf<AuthoredEffect>(rule.effect).find(
      ({ reschedule }) => reschedule !== undefined,
    )?.reschedule;
    if (words !== undefined && words in answers) {
      answers[words] = newDueDate(compiled, task, now, random);
    }
    return { ...command, answers };
  }
}

function sceneOf(view: PartyView): Scene {
  return { ...view, activity: view.task.activity };
}

/** One to two weeks of work after the present due date, or from today when there is none or it is over. */
function newDueDate(
  compiled: CompiledCampaign,
  task: TaskState,
  now: number,
  random: Random,
): string {
  const { timeline } = compiled;
  const from = Math.max(now, (task.snapshot.context.dueAt ?? now) - 1);
  return timeline.calendar.shiftWorkdays(timeline.dateAt(from), wholeBetween(5, 10, random));
}
