import { PENDING, type CompiledCampaign, type HandIn } from '../../compile/index.js';
import {
  joinsByChoice,
  lightOf,
  progressOf,
  statusOf,
  type ParticipationState,
  type Refusal,
} from '../../run/index.js';
import { AssertionWatch, type Assertion } from '../assertions/index.js';
import { lightOfUnit } from '../unit-light.js';
import type { Happening } from '../virtual-world.js';
import { isoWeek } from '../iso-week.js';
import { MessageLoad } from './message-load.js';
import type { Behaviour } from './mix.js';
import { noOutcomesByActivity, type Lit, type Week } from './report.js';
import type { Tally } from './tally.js';

type Counts = { -readonly [Name in keyof Omit<Week, 'week' | 'deliveries'>]: number };

/**
 * Counts what happens in a rehearsal. What it remembers of a participant it forgets when that one is
 * over, so that many take no more room than few.
 */
export class Counter {
  readonly #load = new MessageLoad();
  readonly #weeks: Record<string, Counts> = {};
  readonly #weekNames = new Map<string, string>();
  readonly #handIns: Record<HandIn, number> = { 'on-time': 0, 'in-grace': 0, late: 0 };
  readonly #refusals: Record<string, number> = {};
  readonly #byCategory: Record<string, number>;
  readonly #byBehaviour: Record<Behaviour, number> = { 'on-time': 0, late: 0, silent: 0 };
  readonly #byActivity: ReturnType<typeof noOutcomesByActivity>;
  readonly #lights: Record<keyof Tally['lights'], Lit[]> = { bound: [], byChoice: [], bodies: [] };
  readonly #assertions: AssertionWatch;
  #opened = new Set<string>();
  #decisions = 0;
  #timersFired = 0;
  #units = 0;
  #invited = 0;
  #takingPart = 0;

  constructor(
    readonly compiled: CompiledCampaign,
    assertions: readonly Assertion[],
  ) {
    const categories = Object.keys(compiled.campaign.units);
    this.#byCategory = Object.fromEntries(categories.map((name) => [name, 0]));
    this.#byActivity = noOutcomesByActivity(compiled);
    this.#assertions = new AssertionWatch(compiled, assertions);
  }

  happened(happening: Happening, state: ParticipationState, behaviour: Behaviour): void {
    const { unit, request, at, answer } = happening;
    if (!answer.ok) return;
    this.#decisions += 1;
    if (request.command.type === 'fire') this.#timersFired += 1;
    const date = this.compiled.timeline.dateAt(at);
    const week = this.#weekOf(date);
    for (const entry of answer.entries) {
      switch (entry.type) {
        case 'handed-in':
          this.#handIns[entry.how] += 1;
          week.handedIn += 1;
          break;
        case 'outcome':
          if (entry.outcome === 'done') week.done += 1;
          break;
        case 'reminded':
          week.reminded += 1;
          break;
        case 'escalated':
          week.escalated += 1;
          break;
        default:
      }
    }
    for (const key of answer.changed) {
      const task = answer.state.tasks[key];
      const id = `${unit}|${key}`;
      if (task?.outcome !== 'open' || progressOf(task) === PENDING || this.#opened.has(id)) {
        continue;
      }
      this.#opened.add(id);
      week.opened += 1;
    }
    for (const message of answer.messages) this.#load.add(unit, message, date);
    this.#assertions.happened(happening, state, behaviour);
  }

  refused({ code }: Refusal): void {
    this.#refusals[code] = (this.#refusals[code] ?? 0) + 1;
  }

  /** A participant as it is in the end, when nothing more happens to it. */
  over(state: ParticipationState, behaviour: Behaviour, now: number): void {
    const { facts } = state;
    const byChoice = joinsByChoice(this.compiled, state);
    if (facts.body === undefined) {
      this.#units += 1;
      this.#byBehaviour[behaviour] += 1;
      const { category = '' } = facts;
      this.#byCategory[category] = (this.#byCategory[category] ?? 0) + 1;
      if (byChoice) {
        this.#invited += 1;
        if (statusOf(state) === 'enrolled') this.#takingPart += 1;
      }
    }
    for (const task of Object.values(state.tasks)) {
      const own = this.#byActivity[task.activity];
      if (own !== undefined) own[task.outcome] += 1;
    }
    const place = facts.body !== undefined ? 'bodies' : byChoice ? 'byChoice' : 'bound';
    const lit = litOf(this.compiled, state, behaviour);
    if (lit !== undefined) this.#lights[place].push(lit);
    this.#assertions.over(state, now, behaviour);
  }

  /** All that were played together are over. */
  forget(): void {
    this.#load.over();
    this.#opened = new Set();
  }

  tally(): Tally {
    return {
      decisions: this.#decisions,
      timersFired: this.#timersFired,
      units: {
        total: this.#units,
        byCategory: this.#byCategory,
        byBehaviour: this.#byBehaviour,
        invited: this.#invited,
        takingPart: this.#takingPart,
      },
      byActivity: this.#byActivity,
      handIns: this.#handIns,
      refusals: this.#refusals,
      weeks: this.#weeks,
      messages: this.#load.tally(),
      lights: this.#lights,
      assertions: this.#assertions.findings(),
    };
  }

  #weekOf(date: string): Counts {
    let name = this.#weekNames.get(date);
    if (name === undefined) this.#weekNames.set(date, (name = isoWeek(date)));
    return (this.#weeks[name] ??= { opened: 0, handedIn: 0, done: 0, reminded: 0, escalated: 0 });
  }
}

function litOf(
  compiled: CompiledCampaign,
  state: ParticipationState,
  behaviour: Behaviour,
): Lit | undefined {
  const light = lightOfUnit(compiled, state);
  if (light !== 'red' && light !== 'yellow') return undefined;
  const tasks = Object.values(state.tasks).filter((task) => lightOf(compiled, task) === light);
  return { unit: state.facts.code, behaviour, light, tasks: tasks.length };
}
