import {
  activityStateOf,
  type Actor,
  type Command,
  type CompiledCampaign,
  decide,
  type Decision,
  type Entry,
  type Facts,
  type Message,
  type ParticipationState,
  progressOf,
  type Refusal,
  SYSTEM,
  type TaskState,
  viewTask,
  type TaskView,
} from '@muster/engine';

/** One participation on a clock of its own; due timers fire in the order of their instants. */
export class Unit {
  state: ParticipationState;
  readonly entries: Entry[] = [];
  readonly messages: Message[] = [];

  constructor(
    readonly compiled: CompiledCampaign,
    facts: Partial<Facts>,
    public now: number,
    dates: Readonly<Record<string, { from: string; to: string }>> = {},
  ) {
    const decision = decide(
      compiled,
      undefined,
      {
        command: {
          type: 'join',
          facts: {
            code: 'unit',
            title: 'Unit',
            category: 'supervised',
            attributes: {},
            supervisors: ['sasac'],
            people: [],
            rows: [],
            ...facts,
          },
          publishedAt: now,
          dates,
        },
        actor: SYSTEM,
      },
      now,
    );
    if (!decision.ok) throw new Error(decision.message);
    this.state = decision.state;
    this.#keep(decision);
  }

  /** Sends a command now. A refusal changes nothing. */
  send(command: Command, actor: Actor = this.coordinator): Decision | Refusal {
    const decision = decide(this.compiled, this.state, { command, actor }, this.now);
    if (decision.ok) {
      this.state = decision.state;
      this.#keep(decision);
    }
    return decision;
  }

  act(
    task: string,
    event: string,
    actor: Actor = this.coordinator,
    data: { evidence?: Record<string, unknown>; answers?: Record<string, unknown> } = {},
  ): Decision | Refusal {
    return this.send({ type: 'act', task, event, ...data }, actor);
  }

  /** Lets time pass up to an instant: every timer fires at its own. */
  advanceTo(at: number): void {
    for (;;) {
      const due = this.#nextTimer(at);
      if (due === undefined) break;
      this.now = Math.max(this.now, due.at);
      const { task, timer, generation } = due;
      const decision = this.send({ type: 'fire', task, timer, generation }, SYSTEM);
      if (!decision.ok) throw new Error(decision.message);
    }
    this.now = Math.max(this.now, at);
  }

  task(key: string): TaskState {
    const task = this.state.tasks[key];
    if (task === undefined) throw new Error(`There is no task ${key}`);
    return task;
  }

  progress(key: string): string {
    return progressOf(this.task(key));
  }

  view(key: string, actor: Actor = this.coordinator): TaskView {
    const { compiled, state, now } = this;
    return viewTask({ compiled, state, task: this.task(key), now }, actor);
  }

  keys(activity: string): string[] {
    return Object.values(this.state.tasks)
      .filter((task) => task.activity === activity && task.outcome !== 'retired')
      .map((task) => task.key);
  }

  activity(name: string): string {
    return activityStateOf(this.compiled, this.state, name);
  }

  get coordinator(): Actor {
    return { kind: 'member', unit: this.state.facts.code, coordinator: true, name: 'coordinator' };
  }

  person(code: string): Actor {
    return {
      kind: 'member',
      unit: this.state.facts.code,
      person: code,
      coordinator: false,
      name: code,
    };
  }

  #keep(decision: Decision): void {
    this.entries.push(...decision.entries);
    this.messages.push(...decision.messages);
  }

  #nextTimer(until: number) {
    const own = Object.entries(this.state.timers).map(([timer, state]) => ({
      task: '',
      timer,
      ...state,
    }));
    const all = Object.values(this.state.tasks)
      .flatMap((task) =>
        Object.entries(task.timers).map(([timer, state]) => ({ task: task.key, timer, ...state })),
      )
      .concat(own)
      .filter(({ at }) => at <= until);
    return all.toSorted(
      (x, y) => x.at - y.at || (`${x.task}${x.timer}` < `${y.task}${y.timer}` ? -1 : 1),
    )[0];
  }
}

/** An organizer of a body. */
export function organizer(body: string): Actor {
  return { kind: 'organizer', body, name: body };
}
