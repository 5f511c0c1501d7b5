import type {
  ActivityCounts,
  ChartAction,
  CompiledActivity,
  CompiledCampaign,
  CompiledLifecycle,
  PARTICIPATION_EVENTS,
  TaskEvent,
} from '../compile/index.js';
import { NEVER_AT, RETIRED, countsEvent } from '../compile/index.js';
import type { Actor } from './actor.js';
import type { Decision, Entry, TimerChange } from './decision.js';
import { lifecycleOf } from './lifecycle-of.js';
import { Outbox } from './outbox.js';
import type { PartyView } from './parties.js';
import { instantRange } from './plan-tasks.js';
import type { Outcome, ParticipationState, TaskState, TimerState } from './state.js';
import { NO_COUNTS, recount } from './tally.js';
import { progressOf } from './variables.js';

/** A chart that settles at all does so in far fewer steps. */
const MOST_SETTLING_STEPS = 500;

/**
 * One decision in the making: takes steps of the charts, collects what follows from them, and keeps
 * the counts of the participation in step. Lives for one call of `decide`.
 */
export class Workbench {
  readonly entries: Entry[] = [];
  readonly #outbox = new Outbox();
  readonly #set = new Map<string, TimerChange>();
  readonly #clear = new Map<string, TimerChange>();
  readonly #changed = new Set<string>();
  readonly #tasks: Record<string, TaskState>;
  /** Sorted; absent until asked for, and after a task was added. */
  #keys: readonly string[] | undefined;
  readonly #counts = new Map<string, ActivityCounts>();
  #state: ParticipationState;

  constructor(
    readonly compiled: CompiledCampaign,
    state: ParticipationState,
    readonly actor: Actor,
    readonly now: number,
  ) {
    this.#state = state;
    this.#tasks = { ...state.tasks };
  }

  get state(): ParticipationState {
    return { ...this.#state, tasks: this.#tasks };
  }

  /** Replaces parts of the participation other than its tasks. */
  update(part: Partial<Omit<ParticipationState, 'tasks'>>): void {
    this.#state = { ...this.#state, ...part };
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
    return this.#keys.map((key) => this.#known(key));
  }

  activity(name: string): CompiledActivity {
    const activity = this.compiled.activities.get(name);
    if (activity === undefined) throw new RangeError(`There is no activity ${name}`);
    return activity;
  }

  lifecycleOf(task: Pick<TaskState, 'activity' | 'empty'>): CompiledLifecycle {
    return lifecycleOf(this.compiled, task);
  }

  /** Adds a task whose chart has just been started. */
  add(task: TaskState, actions: readonly ChartAction[]): void {
    this.entries.push({ type: 'task-created', task: task.key, past: task.past });
    this.#put(this.task(task.key), this.#withTimers(task, actions));
    this.settle(task.key);
  }

  /** Replaces what is stored of a task without a step of its chart. */
  replace(key: string, part: Partial<TaskState>): void {
    const before = this.#known(key);
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
      const due = Object.entries(this.#known(key).timers)
        .filter(([, timer]) => timer.at <= this.now)
        .toSorted(([a, x], [b, y]) => x.at - y.at || (a < b ? -1 : 1))[0];
      if (due === undefined) return;
      this.fire(key, due[0]);
    }
    throw new Error(`Task ${key} of ${this.compiled.digest} does not come to rest`);
  }

  /** The step that a timer of a task brings about. */
  fire(key: string, timer: string): void {
    const task = this.#known(key);
    const timers: Record<string, TimerState> = { ...task.timers };
    this.#forget(key, timer, timers[timer]);
    Reflect.deleteProperty(timers, timer);
    this.replace(key, { timers });
    const { lifecycle } = this.lifecycleOf(task);
    const state = lifecycle.states[progressOf(task)];
    const target = timer.startsWith('xstate.after.wait-')
      ? state?.after?.to
      : timer.startsWith('xstate.after.opens')
        ? lifecycle.start
        : undefined;
    this.#step(key, { type: timer, ...this.dueOnEntering(task, target) }, {});
  }

  /** The due date that a state brings with it (`within`), never earlier than the task's own; in the form charts are told. */
  dueOnEntering(task: TaskState, target: string | undefined): { dueAt?: number } {
    const within =
      target === undefined ? undefined : this.lifecycleOf(task).lifecycle.states[target]?.within;
    if (within === undefined || task.past || task.empty) return {};
    const resolved = this.compiled.timeline.resolve(
      `${within} after now`,
      'due',
      this.#state.dates,
      {
        now: instantRange(this.compiled, this.now),
      },
    );
    return resolved === 'unbound' ? {} : { dueAt: Math.max(resolved.at, task.baseDueAt ?? 0) };
  }

  /** Writes to parties about an event of a task. */
  notify(task: TaskState, occurrence: string, parties: readonly string[]): void {
    this.#outbox.notice(this.#viewOf(task), occurrence, parties);
  }

  /** Sets the participation's own timer, or clears it. */
  setOwnTimer(timer: string, at: number | undefined): void {
    const present = this.#state.timers[timer];
    if (present?.at === at) return;
    const timers: Record<string, TimerState> = { ...this.#state.timers };
    if (at === undefined) {
      this.#forget('', timer, present);
      Reflect.deleteProperty(timers, timer);
    } else {
      const generation = this.#state.generation + 1;
      timers[timer] = { generation, at };
      this.#clear.delete(`|${timer}`);
      this.#set.set(`|${timer}`, { task: '', timer, generation, at });
      this.update({ generation });
    }
    this.update({ timers });
  }

  /** A step of the participation's chart. */
  participate(event: (typeof PARTICIPATION_EVENTS)[keyof typeof PARTICIPATION_EVENTS]): void {
    this.#tellCounts();
    const step = this.compiled.participation.step(this.#state.snapshot, { type: event });
    this.update({ snapshot: step.snapshot });
  }

  /** The decision: nothing may be added afterwards. */
  finish(opened?: string): Decision {
    this.#tellCounts();
    return {
      ok: true,
      state: this.state,
      changed: [...this.#changed],
      ...(opened === undefined ? {} : { opened }),
      entries: this.entries,
      timers: { set: [...this.#set.values()], clear: [...this.#clear.values()] },
      messages: this.#outbox.messages(),
    };
  }

  #viewOf(task: TaskState): PartyView {
    return { compiled: this.compiled, state: this.state, task, now: this.now };
  }

  #known(key: string): TaskState {
    const task = this.task(key);
    if (task === undefined) throw new RangeError(`Task ${key} is not at hand`);
    return task;
  }

  #step(key: string, event: Omit<TaskEvent, 'now'>, part: Partial<TaskState>): void {
    const before = { ...this.#known(key), ...part };
    const lifecycle = this.lifecycleOf(before);
    const step = lifecycle.chart().step(before.snapshot, { ...event, now: this.now });
    const progress = progressOf(step);
    const after = this.#withTimers(
      {
        ...before,
        snapshot: step.snapshot,
        outcome: this.#outcomeOf(lifecycle, progress, before.outcome),
        ...this.#dueOn(before, step.snapshot.context.dueAt),
      },
      step.actions,
    );
    this.#put(before, after);
    for (const action of step.actions) {
      if (action.kind === 'emit')
        this.entries.push(...this.#outbox.chase(this.#viewOf(after), action));
    }
  }

  #dueOn(before: TaskState, dueAt: number | undefined): Pick<TaskState, 'dueOn'> {
    if (before.snapshot.context.dueAt === dueAt) return {};
    const dueOn = dueAt === undefined ? undefined : this.compiled.timeline.dateAt(dueAt - 1);
    this.entries.push({ type: 'rescheduled', task: before.key, dueOn });
    return { dueOn };
  }

  #outcomeOf(lifecycle: CompiledLifecycle, progress: string, present: Outcome): Outcome {
    if (progress === RETIRED) return 'retired';
    const state = lifecycle.lifecycle.states[progress];
    if (state === undefined) return present;
    if (state.final !== true) return 'open';
    return state.counts === undefined
      ? 'done'
      : state.counts === 'nothing'
        ? 'retired'
        : state.counts;
  }

  #put(before: TaskState | undefined, after: TaskState): void {
    if (before === undefined) this.#keys = undefined;
    this.#tasks[after.key] = after;
    this.#changed.add(after.key);
    if (before?.outcome !== after.outcome && (before !== undefined || after.outcome !== 'open')) {
      this.entries.push({ type: 'outcome', task: after.key, outcome: after.outcome });
    }
    if (before?.outcome === after.outcome && before.owed === after.owed) return;
    const { activity } = after;
    const counts =
      this.#counts.get(activity) ?? this.#state.snapshot.context.counts[activity] ?? NO_COUNTS;
    this.#counts.set(activity, recount(counts, before, after));
  }

  /** Tells the participation's chart the counts that have changed; a unit's first tasks change them often. */
  #tellCounts(): void {
    for (const [activity, counts] of this.#counts) {
      const was = stateIn(this.#state.snapshot, activity);
      const { snapshot } = this.compiled.participation.step(this.#state.snapshot, {
        type: countsEvent(activity),
        counts,
      });
      this.update({ snapshot });
      const is = stateIn(snapshot, activity);
      if (was !== is) this.entries.push({ type: 'activity', activity, state: is });
    }
    this.#counts.clear();
  }

  /** Where the unit stands with an activity. */
  activityState(activity: string): string {
    this.#tellCounts();
    return stateIn(this.#state.snapshot, activity);
  }

  /** Takes over what a chart says of its timers, in its order; instants that never come need none. */
  #withTimers(task: TaskState, actions: readonly ChartAction[]): TaskState {
    const timers: Record<string, TimerState> = { ...task.timers };
    let { generation } = task;
    for (const action of actions) {
      if (action.kind === 'emit') continue;
      this.#forget(task.key, action.id, timers[action.id]);
      Reflect.deleteProperty(timers, action.id);
      if (action.kind === 'clear-timer' || action.at >= NEVER_AT) continue;
      generation += 1;
      timers[action.id] = { generation, at: action.at };
      const id = `${task.key}|${action.id}`;
      this.#clear.delete(id);
      this.#set.set(id, { task: task.key, timer: action.id, generation, at: action.at });
    }
    return { ...task, timers, generation };
  }

  #forget(task: string, timer: string, present: TimerState | undefined): void {
    const id = `${task}|${timer}`;
    if (present === undefined) return;
    this.#set.delete(id);
    this.#clear.set(id, { task, timer, ...present });
  }
}

function stateIn(snapshot: ParticipationState['snapshot'], activity: string): string {
  const value = snapshot.value as { readonly enrolled?: Readonly<Record<string, string>> };
  return value.enrolled?.[activity] ?? 'idle';
}
