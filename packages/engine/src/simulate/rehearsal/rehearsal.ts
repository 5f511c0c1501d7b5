import { PENDING, type Facts } from '../../compile/index.js';
import {
  SYSTEM,
  joinsByChoice,
  progressOf,
  statusOf,
  type Actor,
  type Command,
  type Decision,
  type ParticipationState,
  type PartyView,
  type Refusal,
} from '../../run/index.js';
import { concerns, isCase } from '../../run/plan-tasks.js';
import { addDays } from '../../time/index.js';
import { VirtualWorld, type Happening } from '../virtual-world.js';
import { coordinatorOf } from './actors.js';
import { Agenda } from './agenda.js';
import { reportCase } from './case-reports.js';
import type { Cast } from './cast.js';
import type { Behaviour } from './mix.js';
import { inventPerson } from './population.js';
import { oneOf, wholeBetween } from './random-stream.js';
import type { Player, TaskPlayer } from './task-player.js';
import type { Random } from '../../evidence/index.js';

export interface RehearsalWatch {
  /** Everything that is decided; what participants try and drop is not among it. */
  readonly happened: (
    happening: Happening,
    state: ParticipationState,
    behaviour: Behaviour,
  ) => void;
  /** Something a participant wanted and gave up, at least for the moment. */
  readonly refused: (refusal: Refusal) => void;
}

/** Who of a cast takes part in a rehearsal. */
export interface Company {
  readonly units: readonly Facts[];
  readonly bodies: readonly string[];
}

/** How often a unit that may join does so. */
const ENROLS: Readonly<Record<Behaviour, number>> = { 'on-time': 0.8, late: 0.5, silent: 0 };
const WITHDRAWS = 0.05;
/** How often somebody leaves a unit and somebody else comes. */
const ROSTER_CHANGES = 0.15;
const MOST_CASES = 2;

/** A whole campaign, played on a virtual clock by all of a cast or by some who have nothing to do with the others. */
export class Rehearsal {
  readonly world: VirtualWorld;
  readonly #agenda = new Agenda();
  readonly #players: ReadonlyMap<string, Player>;
  /** What each task's next step was planned for: a plan for an earlier state is dropped. */
  readonly #plans = new Map<string, string>();
  /** While the world is being made nobody is there yet to plan anything. */
  #begun = false;

  constructor(
    readonly cast: Cast,
    readonly company: Company,
    readonly taskPlayer: TaskPlayer,
    readonly watch: RehearsalWatch,
  ) {
    const { units, bodies } = company;
    const codes = [...bodies, ...units.map(({ code }) => code)];
    this.#players = new Map(codes.map((code) => [code, cast.player(code)]));
    this.world = new VirtualWorld(cast.compiled, {
      publishedAt: cast.publishedAt,
      units,
      takingPart: bodies,
      bodies: Object.fromEntries(bodies.map((body) => [body, cast.peopleOf(body)])),
      observe: (happening) => {
        this.#observe(happening);
      },
    });
  }

  /** Plays the campaign to its end. */
  run(): void {
    const { endsAt } = this.cast;
    this.#begun = true;
    for (const { name, at, days } of this.cast.announcements) {
      this.#agenda.add(at, () => this.world.bind(name, days));
    }
    for (const code of this.world.codes()) this.#intendDeeds(code);
    for (const code of this.world.codes()) this.#considerAll(code);
    // What a timer brings about may be answered before what is meant next: one event after the other.
    for (;;) {
      const timerAt = this.world.nextTimerAt() ?? Infinity;
      const meantAt = this.#agenda.nextAt() ?? Infinity;
      const at = Math.min(timerAt, meantAt);
      if (at >= endsAt) break;
      this.world.advanceTo(Math.max(this.world.now, at));
      if (meantAt < timerAt) this.#agenda.next()?.run();
    }
    this.world.advanceTo(endsAt);
  }

  #observe(happening: Happening): void {
    const { unit, answer } = happening;
    if (!answer.ok) return;
    const behaviour = this.#players.get(unit)?.behaviour ?? 'silent';
    // While the world is being made there is none yet to look into, but the decision has all tasks.
    const state = this.#begun ? this.world.participation(unit) : answer.state;
    this.watch.happened(happening, state ?? answer.state, behaviour);
    if (!this.#begun) return;
    for (const key of answer.changed) this.#consider(unit, key);
  }

  #considerAll(unit: string): void {
    for (const key of Object.keys(this.world.participation(unit)?.tasks ?? {})) {
      this.#consider(unit, key);
    }
  }

  /** Plans the next step of a task, unless it is planned already. */
  #consider(unit: string, key: string): void {
    const view = this.#view(unit, key);
    const player = this.#players.get(unit);
    if (view === undefined || player === undefined) return;
    const id = `${unit}|${key}`;
    const plan = planOf(view);
    if (this.#plans.get(id) === plan) return;
    this.#plans.set(id, plan);
    const at = this.taskPlayer.nextAt(view, player);
    if (at !== undefined) this.#intend(unit, key, at, plan, 0);
  }

  #intend(unit: string, key: string, at: number, plan: string, tries: number): void {
    this.#agenda.add(at, () => {
      const view = this.#view(unit, key);
      const player = this.#players.get(unit);
      if (view === undefined || player === undefined || planOf(view) !== plan) return;
      const answer = this.taskPlayer.play(view, player, (command, actor) =>
        this.world.send(unit, command, actor),
      );
      if (answer === undefined) return;
      if (answer.ok) {
        // What leaves the task as it was, such as a nomination, leaves the next step to be done.
        if (this.#plans.get(`${unit}|${key}`) === plan) this.#plans.delete(`${unit}|${key}`);
        this.#consider(unit, key);
        return;
      }
      this.watch.refused(answer);
      const again = this.taskPlayer.retryAt(view, player, tries, answer);
      if (again !== undefined) this.#intend(unit, key, again, plan, tries + 1);
    });
  }

  /** A task that somebody may do something about. */
  #view(unit: string, key: string): PartyView | undefined {
    const state = this.world.participation(unit);
    const task = state?.tasks[key];
    if (state === undefined || task?.outcome !== 'open' || progressOf(task) === PENDING) {
      return undefined;
    }
    if (statusOf(state) !== 'enrolled') return undefined;
    return { compiled: this.cast.compiled, state, task, now: this.world.now };
  }

  /** What a participant means to do besides its tasks. */
  #intendDeeds(code: string): void {
    const player = this.#players.get(code);
    const state = this.world.participation(code);
    if (player === undefined || state === undefined) return;
    const { behaviour, random } = player;
    if (joinsByChoice(this.cast.compiled, state) && random() < ENROLS[behaviour]) {
      this.#agenda.add(this.cast.sometime(0.02, 0.5, random), () => {
        this.#send(code, { type: 'enrol' }, coordinatorOf(state));
      });
      if (random() < WITHDRAWS) {
        this.#agenda.add(this.cast.sometime(0.5, 0.9, random), () => {
          this.#send(code, { type: 'withdraw' }, coordinatorOf(state));
        });
      }
    }
    if (behaviour !== 'silent') this.#intendCases(state.facts, random);
    if (random() < ROSTER_CHANGES) {
      this.#agenda.add(this.cast.sometime(0.2, 0.8, random), () => {
        this.#changeRoster(code, random);
      });
    }
  }

  #intendCases(facts: Facts, random: Random): void {
    const { compiled } = this.cast;
    for (const activity of compiled.activities.values()) {
      if (!isCase(activity) || activity.activity.case?.by === undefined) continue;
      if (!concerns(activity, facts)) continue;
      // What happens to a body happens to all: of that there is always some.
      const least = facts.body === undefined ? 0 : 1;
      for (let left = wholeBetween(least, MOST_CASES, random); left > 0; left -= 1) {
        this.#agenda.add(this.cast.sometime(0.02, 0.95, random), () => {
          const state = this.world.participation(facts.code);
          if (state === undefined || statusOf(state) !== 'enrolled') return;
          const report = reportCase(compiled, activity, state, this.world.now, random);
          if (report !== undefined) this.#send(facts.code, report.command, report.actor);
        });
      }
    }
  }

  /** Somebody leaves, and somebody new holds the role from then on. */
  #changeRoster(code: string, random: Random): void {
    const facts = this.world.participation(code)?.facts;
    const day = this.cast.compiled.timeline.dateAt(this.world.now);
    const leaver = oneOf(facts?.people ?? [], random);
    const role = leaver?.posts[0]?.role;
    if (facts === undefined || leaver === undefined || role === undefined) return;
    const people = facts.people.map((person) =>
      person === leaver
        ? { ...person, posts: person.posts.map((post) => ({ ...post, to: day })) }
        : person,
    );
    const newcomer = inventPerson(
      this.cast.compiled.campaign,
      `${leaver.code}-successor`,
      role,
      addDays(day, 1),
      random,
    );
    const command: Command = {
      type: 'change-facts',
      facts: { ...facts, people: [...people, newcomer] },
    };
    this.#send(code, command, SYSTEM);
  }

  #send(unit: string, command: Command, actor: Actor): Decision | Refusal {
    const answer = this.world.send(unit, command, actor);
    if (!answer.ok) this.watch.refused(answer);
    return answer;
  }
}

/** Everything about a task that the plan for its next step depends on. */
function planOf({ task }: PartyView): string {
  const { enteredAt, dueAt, receipts } = task.snapshot.context;
  return `${progressOf(task)}|${enteredAt}|${dueAt ?? ''}|${JSON.stringify(receipts)}`;
}
