import type {
  PARTICIPATION_EVENTS,
  ActivityCounts,
  ActivityState,
  ChartAction,
  CompiledActivity,
  CompiledCampaign,
  CompiledLifecycle,
  CompiledWords,
  TaskEvent,
  Topic,
} from '../compile/index.js';
import { BACK, RETIRED, TASK_EVENTS } from '../compile/index.js';
import { activityStateOf } from './activity-state.js';
import type { Actor } from './actor.js';
import type { Decision, Entry, Signal } from './decision.js';
import { lifecycleOf, progressOf } from './lifecycle-of.js';
import { Outbox } from './outbox.js';
import type { PartyView } from './parties.js';
import { entering } from './entering.js';
import { evidenceVariable } from './evidence-of.js';
import type { Told } from './told.js';
import type { Origin, Outcome, ParticipationState, TaskState, TimerState } from './state.js';
import { NO_COUNTS, recount } from './tally.js';
import { TimerBook } from './timer-book.js';
import { taskVariables } from './variables.js';
import { withWorld } from './world.js';

/** Most steps that may follow one another at one instant; more are a definition that runs in circles. */
const MOST_SETTLING_STEPS = 1000;

/** A state that was entered, or left by itself, and whose effects are still to come. */
export interface PendingEffects {
  readonly task: string;
  readonly state: string;
  readonly of: 'enter' | 'after';
}

/**
 * What is worked out while a command is decided. It owns copies; nothing that it was given
 * changes. It knows charts, timers, counts and messages, and nothing of single commands; what
 * follows from its changes is brought about by {@link follow}.
 */
export class Workbench {
  readonly entries: Entry[] = [];
  readonly signals: Signal[] = [];
  /** What was entered and has effects to come, in order. */
  readonly pending: PendingEffects[] = [];
  /** Events that the campaign sends to tasks here, still to be sent. */
  readonly told: Told[] = [];
  /** Tasks whose figures and dates are to be looked at again. */
  readonly touched = new Set<string>();
  /** Since when what comes to be owed is owed (epoch ms): now, but for an enrolment, which says it itself. */
  sinceAt: number | undefined;
  /** What has changed for others to look at. */
  readonly topics = new Set<Topic>();
  readonly #outbox = new Outbox();
  readonly #timers = new TimerBook();
  readonly #changed = new Set<string>();
  readonly #tasks: Record<string, TaskState>;
  /** Sorted; absent until asked for, and after a task was added. */
  #keys: readonly string[] | undefined;
  /** Activities whose counts changed, with the state that was told last. */
  readonly #told = new Map<string, ActivityState>();
  #state: ParticipationState;
  /** The state with the tasks, made when asked for. */
  #view: ParticipationState | undefined;

  constructor(
    readonly compiled: CompiledCampaign,
    state: ParticipationState,
    readonly actor: Actor,
    readonly now: number,
  ) {
    this.#state = state;
    this.#tasks = { ...state.tasks };
    this.sinceAt = now;
  }

  /** As it is now; what is asked for its tasks later shows them as they are then. */
  get state(): ParticipationState {
    return (this.#view ??= { ...this.#state, tasks: this.#tasks });
  }

  /** Keys of the tasks that are new or changed so far. */
  get changed(): ReadonlySet<string> {
    return this.#changed;
  }

  /** Tells another participation something once this decision stands. */
  signal(told: Omit<Signal, 'key'>): void {
    const { facts, sent } = this.#state;
    const from = facts.body === undefined ? `unit ${facts.code}` : `body ${facts.body}`;
    this.signals.push({ ...told, key: `${from}|${String(sent + 1)}` });
    this.update({ sent: sent + 1 });
  }

  /** The task of this participation that another one is opened by. */
  originOf(task: TaskState): Origin {
    const { code, body, title, category = '' } = this.#state.facts;
    return { unit: code, ...(body === undefined ? {} : { body }), title, category, task: task.key };
  }

  /** Replaces parts of the participation other than its tasks. */
  update(part: Partial<Omit<ParticipationState, 'tasks'>>): void {
    this.#state = { ...this.#state, ...part };
    this.#view = undefined;
  }

  task(key: string): TaskState | undefined {
    return Object.hasOwn(this.#tasks, key) ? this.#tasks[key] : undefined;
  }

  /**
   * In the order of their keys: a decision must not depend on the order in which a store hands
   * tasks over, nor on which of them it hands over.
   */
  tasks(): readonly TaskState[] {
    this.#keys ??= Object.keys(this.#tasks).sort();
    return this.#keys.map((key) => this.known(key));
  }

  /** A task that must be at hand. */
  known(key: string): TaskState {
    const task = this.task(key);
    if (task === undefined) throw new RangeError(`Task ${key} is not at hand`);
    return task;
  }

  activity(name: string): CompiledActivity {
    const activity = this.compiled.activities.get(name);
    if (activity === undefined) throw new RangeError(`There is no activity ${name}`);
    return activity;
  }

  lifecycleOf(task: Pick<TaskState, 'activity' | 'empty'>): CompiledLifecycle {
    return lifecycleOf(this.compiled, task);
  }

  viewOf(task: TaskState): PartyView {
    return { compiled: this.compiled, state: this.state, task, now: this.now };
  }

  /** Adds a task whose chart has just been started. */
  add(task: TaskState, actions: readonly ChartAction[]): void {
    this.entries.push({ type: 'task-created', task: task.key, past: task.past });
    this.#put(this.task(task.key), this.#timers.follow(task, actions));
    this.settle(task.key);
  }

  /** Replaces what is stored of a task without a step of its chart. */
  replace(key: string, part: Partial<TaskState>): void {
    const before = this.known(key);
    this.#put(before, { ...before, ...part });
  }

  /** One step of a task's chart, and everything that is due right after it. */
  step(key: string, event: Omit<TaskEvent, 'now'>, part: Partial<TaskState> = {}): void {
    this.#step(key, event, part);
    this.settle(key);
  }

  /** Fires timers that are already due: a step may lead to a date that lies behind. */
  settle(key: string): void {
    for (let turn = 0; turn < MOST_SETTLING_STEPS; turn += 1) {
      const due = Object.entries(this.known(key).timers)
        .filter(([, timer]) => timer.at <= this.now)
        .toSorted(([a, x], [b, y]) => x.at - y.at || (a < b ? -1 : 1))[0];
      if (due === undefined) return;
      this.fire(key, due[0]);
    }
    throw new Error(`Task ${key} of ${this.compiled.digest} does not come to rest`);
  }

  /** The step that a timer of a task brings about. */
  fire(key: string, timer: string): void {
    const task = this.known(key);
    this.drop(key, timer);
    const { lifecycle } = this.lifecycleOf(task);
    const from = progressOf(task);
    if (timer.startsWith('xstate.after.wait-')) {
      this.pending.push({ task: key, state: from, of: 'after' });
      const to = lifecycle.states[from]?.after?.to;
      this.#step(key, { type: timer, ...this.entering(task, to) }, {});
    } else if (timer.startsWith('xstate.after.opens')) {
      this.#step(key, { type: timer, ...this.entering(task, lifecycle.start) }, {});
    } else {
      this.#step(key, { type: timer, ...this.#passedOver(task, timer) }, {});
    }
  }

  /** Forgets a timer of a task; nothing comes of it. */
  drop(key: string, timer: string): void {
    const timers: Record<string, TimerState> = { ...this.known(key).timers };
    this.#timers.forget(key, timer, timers[timer]);
    Reflect.deleteProperty(timers, timer);
    this.replace(key, { timers });
  }

  /** What a state brings with it when it is entered, in the form charts are told. */
  entering(task: TaskState, target: string | undefined): Pick<TaskEvent, 'dueAt' | 'waitAt'> {
    const state = target === BACK ? task.snapshot.context.left : target;
    return state === undefined ? {} : entering(this.viewOf(task), state);
  }

  /** Writes to parties about an event of a task. */
  notify(
    task: TaskState,
    occurrence: string,
    parties: readonly string[],
    words?: CompiledWords,
    variables: Readonly<Record<string, unknown>> = {},
  ): void {
    this.#outbox.notice(this.viewOf(task), occurrence, parties, words, variables);
  }

  /** Sets the participation's own timer, or clears it. */
  setOwnTimer(timer: string, at: number | undefined): void {
    const present = this.#state.timers[timer];
    if (present?.at === at) return;
    const timers: Record<string, TimerState> = { ...this.#state.timers };
    this.#timers.forget('', timer, present);
    Reflect.deleteProperty(timers, timer);
    if (at !== undefined) {
      const generation = this.#state.generation + 1;
      timers[timer] = { generation, at };
      this.#timers.set({ task: '', timer, generation, at });
      this.update({ generation });
    }
    this.update({ timers });
  }

  /** A step of the participation's chart. */
  participate(event: (typeof PARTICIPATION_EVENTS)[keyof typeof PARTICIPATION_EVENTS]): void {
    const step = this.compiled.participation.step(this.#state.snapshot, { type: event });
    this.update({ snapshot: step.snapshot });
  }

  /** Where the unit stands with an activity. */
  activityState(activity: string): ActivityState {
    return activityStateOf(this.compiled, this.#state, activity);
  }

  /** The decision: nothing may be added afterwards. */
  finish(opened?: string): Decision {
    for (const [activity, was] of this.#told) {
      const is = this.activityState(activity);
      if (was !== is) this.entries.push({ type: 'activity', activity, state: is });
    }
    return {
      ok: true,
      state: this.state,
      changed: [...this.#changed],
      ...(opened === undefined ? {} : { opened }),
      entries: this.entries,
      timers: this.#timers.changes(),
      messages: this.#outbox.messages(),
      signals: this.signals,
    };
  }

  /** A rung whose condition does not hold is passed over. */
  #passedOver(task: TaskState, timer: string): Pick<TaskEvent, 'passOver'> {
    const rung = /^xstate\.after\.rung-(\d+)\b/u.exec(timer)?.[1];
    if (rung === undefined) return {};
    const condition = this.activity(task.activity).chase().rungs[Number(rung) - 1]?.when;
    if (condition === undefined) return {};
    const view = this.viewOf(task);
    const variables = {
      ...taskVariables(this.compiled, view.state, task, this.now),
      evidence: evidenceVariable(this.compiled, view.state, task),
    };
    if (condition.holds(withWorld(condition.reads, view, variables))) return {};
    const name = this.activity(task.activity).chasing.policy.ladder?.[Number(rung) - 1]?.name;
    this.entries.push({ type: 'passed-over', task: task.key, rung: name ?? `rung-${rung}` });
    return { passOver: true };
  }

  #step(key: string, event: Omit<TaskEvent, 'now'>, part: Partial<TaskState>): void {
    const known = this.known(key);
    const before = { ...known, ...part };
    // What is looked at elsewhere may have been handed in without the task being over.
    if (before.evidence !== known.evidence) this.topics.add(`activity:${known.activity}`);
    const lifecycle = this.lifecycleOf(before);
    const step = lifecycle.chart().step(before.snapshot, { ...event, now: this.now });
    const progress = progressOf(step);
    const after = this.#timers.follow(
      {
        ...before,
        snapshot: step.snapshot,
        outcome: outcomeOf(lifecycle, progress, before.outcome),
        ...this.#dueOn(before, step.snapshot.context.dueAt),
      },
      step.actions,
    );
    this.#put(before, after);
    const entered = step.snapshot.context.entered[progress];
    if (event.type !== TASK_EVENTS.rearm && entered !== before.snapshot.context.entered[progress]) {
      this.pending.push({ task: key, state: progress, of: 'enter' });
    }
    for (const action of step.actions) {
      if (action.kind === 'emit')
        this.entries.push(...this.#outbox.chase(this.viewOf(after), action));
    }
  }

  #dueOn(before: TaskState, dueAt: number | undefined): Pick<TaskState, 'dueOn'> {
    if (before.snapshot.context.dueAt === dueAt) return {};
    const dueOn = dueAt === undefined ? undefined : this.compiled.timeline.dateAt(dueAt - 1);
    this.entries.push({ type: 'rescheduled', task: before.key, dueOn });
    return { dueOn };
  }

  #put(before: TaskState | undefined, after: TaskState): void {
    const { activity } = after;
    if (before === undefined) this.#keys = undefined;
    this.#tasks[after.key] = after;
    this.#changed.add(after.key);
    this.touched.add(after.key);
    if (before?.outcome !== after.outcome && (before !== undefined || after.outcome !== 'open')) {
      this.entries.push({ type: 'outcome', task: after.key, outcome: after.outcome });
    }
    if (before?.evidence !== after.evidence) this.topics.add(`activity:${activity}`);
    if (before?.outcome === after.outcome && before.owed === after.owed) return;
    this.topics.add(`activity:${activity}`);
    if (!this.#told.has(activity)) this.#told.set(activity, this.activityState(activity));
    const counts: ActivityCounts = recount(
      this.#state.counts[activity] ?? NO_COUNTS,
      before,
      after,
    );
    this.update({ counts: { ...this.#state.counts, [activity]: counts } });
  }
}

function outcomeOf(lifecycle: CompiledLifecycle, progress: string, present: Outcome): Outcome {
  if (progress === RETIRED) return 'retired';
  const state = lifecycle.lifecycle.states[progress];
  if (state === undefined) return present;
  if (state.final !== true) return 'open';
  if (state.counts === undefined) return 'done';
  return state.counts === 'nothing' ? 'retired' : state.counts;
}
