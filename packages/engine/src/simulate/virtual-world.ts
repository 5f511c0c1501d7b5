import TinyQueue from 'tinyqueue';
import {
  looksBelow,
  type BoundDates,
  type CompiledCampaign,
  type Facts,
  type RosterPerson,
  type UnitBelow,
} from '../compile/index.js';
import {
  SYSTEM,
  decide,
  tasksNeeded,
  type Actor,
  type Command,
  type Decision,
  type ParticipationState,
  type Refusal,
  type Request,
  type Signal,
  type TaskState,
} from '../run/index.js';
import { compareText } from './compare-text.js';

/** What was decided in a virtual world: enough to replay it, or to count what came of it. */
export interface Happening {
  /** The code of the participant. */
  readonly unit: string;
  readonly request: Request;
  /** Epoch ms. */
  readonly at: number;
  readonly answer: Decision | Refusal;
}

export interface WorldOptions {
  /** When the campaign is published, epoch ms: where the clock starts. */
  readonly publishedAt: number;
  /** Is told of every decision and refusal, in order; messages and entries are kept nowhere else. */
  readonly observe?: (happening: Happening) => void;
  /** Units that take part from the start, so that who is above them knows all of them at once. */
  readonly units?: readonly Facts[];
  /** The people of bodies, by body. */
  readonly bodies?: Readonly<Record<string, readonly RosterPerson[]>>;
  /** The bodies that take part with duties of their own; default all. */
  readonly takingPart?: readonly string[];
  /** Takes what another campaign has to be told; without it that is lost. */
  readonly elsewhere?: (campaign: string, signal: Signal) => void;
}

/** A timer that may come due; superseded ones stay in the queue and are dropped when they surface. */
interface QueuedTimer {
  readonly at: number;
  readonly unit: string;
  readonly task: string;
  readonly timer: string;
  readonly generation: number;
}

/** A participation whose tasks are replaced in place: a step touches few of them. */
interface Participant {
  state: ParticipationState;
  readonly tasks: Record<string, TaskState>;
}

/**
 * Every participation of one campaign on a clock of its own. Bodies take part from the start; units
 * join. Timers fire at their own instants, those of one instant in the order of unit, task and name.
 */
export class VirtualWorld {
  readonly #participants = new Map<string, Participant>();
  readonly #queue = new TinyQueue<QueuedTimer>([], compareTimers);
  readonly #observe: (happening: Happening) => void;
  readonly #publishedAt: number;
  readonly #looksBelow: boolean;
  readonly #elsewhere: (campaign: string, signal: Signal) => void;
  /** What participations have still to be told, in order. */
  readonly #signals: Signal[] = [];
  #delivering = false;
  #dates: BoundDates = {};
  #now: number;

  constructor(
    readonly compiled: CompiledCampaign,
    options: WorldOptions,
  ) {
    this.#publishedAt = options.publishedAt;
    this.#now = options.publishedAt;
    this.#observe = options.observe ?? (() => undefined);
    this.#elsewhere = options.elsewhere ?? (() => undefined);
    this.#looksBelow = looksBelow(compiled.campaign);
    const units = options.units ?? [];
    for (const [body, { title }] of Object.entries(compiled.campaign.bodies)) {
      if (options.takingPart?.includes(body) === false) continue;
      const facts = factsOfBody(body, typeof title === 'string' ? title : body);
      const people = options.bodies?.[body] ?? [];
      this.#join({ ...facts, people }, units);
    }
    for (const facts of units) this.#join(facts, units);
  }

  /** Epoch ms. */
  get now(): number {
    return this.#now;
  }

  /** The codes of all participants, bodies first, in the order in which they joined. */
  codes(): string[] {
    return [...this.#participants.keys()];
  }

  /** A participation as it is now; it changes with the world. Undefined for a code that did not join. */
  participation(code: string): ParticipationState | undefined {
    return this.#participants.get(code)?.state;
  }

  /** Takes a participant in under `facts.code`; who is above it learns of it. */
  join(facts: Facts): Decision | Refusal {
    const answer = this.#join(facts, []);
    if (!this.#looksBelow || !answer.ok) return answer;
    for (const code of [...this.#participants.keys()]) {
      const above = this.participation(code)?.facts;
      if (above === undefined || !isAbove(this.compiled, above, facts)) continue;
      const below = [...(above.below ?? []), asBelow(facts)];
      this.send(code, { type: 'change-facts', facts: { ...above, below } }, SYSTEM);
    }
    return answer;
  }

  #join(facts: Facts, units: readonly Facts[]): Decision | Refusal {
    const below = this.#looksBelow
      ? units.filter((unit) => isAbove(this.compiled, facts, unit)).map(asBelow)
      : [];
    const command: Command = {
      type: 'join',
      facts: below.length === 0 ? facts : { ...facts, below },
      publishedAt: this.#publishedAt,
      dates: this.#dates,
    };
    return this.send(facts.code, command, SYSTEM);
  }

  /** Asks for a command on a participation; what follows from it has happened when this returns. */
  send(unit: string, command: Command, actor: Actor): Decision | Refusal {
    const participant = this.#participants.get(unit);
    if (participant === undefined && command.type !== 'join') {
      return { ok: false, code: 'not-joined', message: `${unit} does not take part.` };
    }
    const request: Request = { command, actor };
    const state = participant === undefined ? undefined : this.#narrowed(participant, command);
    const answer = decide(this.compiled, state, request, this.#now);
    if (answer.ok) this.#apply(unit, participant, answer);
    this.#observe({ unit, request, at: this.#now, answer });
    if (answer.ok) this.#signals.push(...answer.signals);
    this.#deliver();
    return answer;
  }

  /** Takes a signal of another campaign. */
  take(signal: Signal): void {
    this.#signals.push({ key: signal.key, to: signal.to, command: signal.command });
    this.#deliver();
  }

  /** Hands signals over, and those that follow from them, in the order in which they were sent. */
  #deliver(): void {
    if (this.#delivering) return;
    this.#delivering = true;
    for (let next = this.#signals.shift(); next !== undefined; next = this.#signals.shift()) {
      const { campaign, to, command } = next;
      if (campaign !== undefined) this.#elsewhere(campaign, next);
      else this.send('unit' in to ? to.unit : to.body, command, SYSTEM);
    }
    this.#delivering = false;
  }

  /** Announces a date to every participant, in the order in which they joined, or only to some. */
  bind(
    name: string,
    days: { readonly from: string; readonly to: string },
    only?: readonly string[],
  ): (Decision | Refusal)[] {
    const command: Command = { type: 'bind-date', name, ...days };
    const codes = only ?? this.codes();
    const answers = codes.map((code) => this.send(code, command, SYSTEM));
    if (only === undefined && answers.every((answer) => answer.ok))
      this.#dates = { ...this.#dates, [name]: days };
    return answers;
  }

  /**
   * Lets time pass until `instant` (epoch ms), firing what comes due on the way and at that instant.
   * @throws RangeError for an instant that lies behind.
   */
  advanceTo(instant: number): void {
    if (instant < this.#now) throw new RangeError('The clock of a virtual world never goes back');
    for (let due = this.nextTimerAt(); due !== undefined && due <= instant;) {
      const { unit, task, timer, generation } = this.#queue.pop() ?? never();
      this.#now = Math.max(this.#now, due);
      this.send(unit, { type: 'fire', task, timer, generation }, SYSTEM);
      due = this.nextTimerAt();
    }
    this.#now = instant;
  }

  /** When the next timer of anybody comes due, epoch ms; undefined when none is set. */
  nextTimerAt(): number | undefined {
    for (let next = this.#queue.peek(); next !== undefined; next = this.#queue.peek()) {
      if (this.#isSet(next)) return next.at;
      this.#queue.pop();
    }
    return undefined;
  }

  #isSet({ unit, task, timer, generation }: QueuedTimer): boolean {
    const participant = this.#participants.get(unit);
    const timers = task === '' ? participant?.state.timers : participant?.tasks[task]?.timers;
    return timers?.[timer]?.generation === generation;
  }

  /** The participation with no more tasks than the command needs: `decide` copies what it is given. */
  #narrowed({ state, tasks }: Participant, command: Command): ParticipationState {
    const needed = tasksNeeded(this.compiled, command);
    if (needed === 'all') return state;
    const some: Record<string, TaskState> = {};
    if (needed.activities.length > 0) {
      for (const task of Object.values(tasks)) {
        if (needed.activities.includes(task.activity)) some[task.key] = task;
      }
    }
    for (const key of needed.keys) {
      const task = Object.hasOwn(tasks, key) ? tasks[key] : undefined;
      if (task !== undefined) some[key] = task;
    }
    return { ...state, tasks: some };
  }

  #apply(unit: string, participant: Participant | undefined, decision: Decision): void {
    const tasks = participant?.tasks ?? {};
    for (const key of decision.changed) {
      const task = decision.state.tasks[key];
      if (task !== undefined) tasks[key] = task;
    }
    const state = { ...decision.state, tasks };
    if (participant === undefined) this.#participants.set(unit, { state, tasks });
    else participant.state = state;
    for (const timer of decision.timers.set) this.#queue.push({ unit, ...timer });
  }
}

function isAbove(compiled: CompiledCampaign, above: Facts, unit: Facts): boolean {
  if (unit.body !== undefined) return false;
  if (above.body === undefined) return unit.above?.includes(above.code) === true;
  return above.body === compiled.leadBody || unit.supervisors.includes(above.body);
}

function asBelow({ code, title, category = '', attributes }: Facts): UnitBelow {
  return { code, title, category, attributes };
}

/** What is known of a body that takes part with duties of its own. */
function factsOfBody(body: string, title: string): Facts {
  return { code: body, title, body, attributes: {}, supervisors: [], people: [], rows: [] };
}

function compareTimers(a: QueuedTimer, b: QueuedTimer): number {
  return (
    a.at - b.at ||
    compareText(a.unit, b.unit) ||
    compareText(a.task, b.task) ||
    compareText(a.timer, b.timer) ||
    a.generation - b.generation
  );
}

function never(): never {
  throw new Error('A timer was peeked at that is not there');
}
