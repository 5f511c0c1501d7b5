import type { CompiledCampaign, Facts } from '../../compile/index.js';
import { SYSTEM, type Actor } from '../actor.js';
import type { Command, Request, Values } from '../command.js';
import { decide } from '../decide.js';
import type { Entry } from '../decision.js';
import type { Seen } from '../seen.js';
import type { ParticipationState, TaskState } from '../state.js';

/** Epoch ms of an instant in Shanghai: `2022-09-13T09:00`. */
export const shanghai = (local: string): number => Date.parse(`${local}:00+08:00`);

/** One participation on a clock of its own, from the beginning of 2022. A refusal is a failure of the test. */
export class Participant {
  state: ParticipationState;
  now = shanghai('2022-01-01T09:00');
  readonly entries: Entry[] = [];
  /** Everything that was decided, for replays. */
  readonly records: { readonly request: Request; readonly at: number }[] = [];
  readonly coordinator: Actor;

  constructor(
    readonly compiled: CompiledCampaign,
    facts: Partial<Facts> = {},
  ) {
    const own: Facts = {
      code: 'unit',
      title: 'Unit',
      category: 'firm',
      attributes: {},
      supervisors: ['bureau'],
      people: [],
      rows: [],
      ...facts,
    };
    this.coordinator = { kind: 'member', unit: own.code, coordinator: true, name: 'coordinator' };
    this.state = this.#decide(
      undefined,
      { type: 'join', facts: own, publishedAt: this.now, dates: {} },
      SYSTEM,
    );
  }

  get seen(): Seen {
    return { compiled: this.compiled, state: this.state, now: this.now };
  }

  send(command: Command, actor: Actor = this.coordinator): this {
    this.state = this.#decide(this.state, command, actor);
    return this;
  }

  submit(task: string, evidence: Values = {}): this {
    return this.send({ type: 'act', task, event: 'submit', evidence });
  }

  /** What the leading body does to a task. */
  decree(task: string, event: string): this {
    return this.send({ type: 'act', task, event }, organizer('office'));
  }

  task(key: string): TaskState {
    const task = this.state.tasks[key];
    if (task === undefined) throw new Error(`There is no task ${key}`);
    return task;
  }

  /** Lets time pass: of what is due on the way only the participation's own timers fire. */
  advanceTo(local: string): this {
    const until = shanghai(local);
    for (;;) {
      const due = Object.entries(this.state.timers)
        .map(([timer, { at, generation }]) => ({ timer, at, generation }))
        .filter(({ at }) => at <= until)
        .toSorted((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.now = Math.max(this.now, due.at);
      const { timer, generation } = due;
      this.send({ type: 'fire', task: '', timer, generation }, SYSTEM);
    }
    this.now = until;
    return this;
  }

  #decide(state: ParticipationState | undefined, command: Command, actor: Actor) {
    const request = { command, actor };
    const decision = decide(this.compiled, state, request, this.now);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.message}`);
    this.entries.push(...decision.entries);
    this.records.push({ request, at: this.now });
    return decision.state;
  }
}

/** An organizer of a body. */
export function organizer(body: string): Actor {
  return { kind: 'organizer', body, name: body };
}
