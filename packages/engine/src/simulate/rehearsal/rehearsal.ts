import { PENDING, type CompiledCampaign, type Facts } from '../../compile/index.js';
import {
  SYSTEM,
  announcedDates,
  joinsByChoice,
  progressOf,
  statusOf,
  type Actor,
  type Command,
  type Decision,
  type PartyView,
  type Refusal,
} from '../../run/index.js';
import { addDays, instantAt, startOfDayAt } from '../../time/index.js';
import { VirtualWorld, type Happening } from '../virtual-world.js';
import { Agenda } from './agenda.js';
import { reportCase } from './case-reports.js';
import { drawBehaviour, type Behaviour, type Mix } from './mix.js';
import { DAY_MS, inOfficeHours } from './office-hours.js';
import { inventPerson, inventUnits } from './population.js';
import { oneOf, randomStream, wholeBetween } from './random-stream.js';
import { TaskPlayer, type Player } from './task-player.js';
import type { Random } from '../../evidence/index.js';

/** What a rehearsal is made of; the same options and campaign always give the same rehearsal. */
export interface RehearsalOptions {
  /** How many units to invent. */
  readonly units: number;
  readonly mix: Mix;
  /** A whole number. */
  readonly seed: number;
  /** When the campaign is published, epoch ms; default 09:00 on the day the notice was issued. */
  readonly publishedAt?: number | undefined;
}

export interface RehearsalWatch {
  /** Everything that is decided; what participants try and drop is not among it. */
  readonly happened: (happening: Happening) => void;
  /** Something a participant wanted and gave up, at least for the moment. */
  readonly refused: (refusal: Refusal) => void;
}

/** How often a unit that may join does so. */
const ENROLS: Readonly<Record<Behaviour, number>> = { 'on-time': 0.8, late: 0.5, silent: 0 };
const WITHDRAWS = 0.05;
/** How often somebody leaves a unit and somebody else comes. */
const ROSTER_CHANGES = 0.15;
const MOST_CASES = 2;
/** Where nothing is archived: how long after the window a rehearsal goes on at the most. */
const MOST_DAYS_AFTER = 366;

/** A whole campaign, played by invented units on a virtual clock. */
export class Rehearsal {
  readonly world: VirtualWorld;
  readonly units: readonly Facts[];
  readonly behaviours: ReadonlyMap<string, Behaviour>;
  readonly publishedAt: number;
  /** When the rehearsal ends: after the archive, or after the last that can happen. Epoch ms. */
  readonly endsAt: number;
  readonly #agenda = new Agenda();
  readonly #players = new Map<string, Player>();
  /** What each task's next step was planned for: a plan for an earlier state is dropped. */
  readonly #plans = new Map<string, string>();
  readonly #taskPlayer: TaskPlayer;
  readonly #random: Random;

  constructor(
    readonly compiled: CompiledCampaign,
    options: RehearsalOptions,
    readonly watch: RehearsalWatch,
  ) {
    const { campaign, timeline } = compiled;
    this.#random = randomStream(options.seed, 'campaign');
    this.#taskPlayer = new TaskPlayer(compiled);
    this.publishedAt = options.publishedAt ?? publicationOf(compiled);
    const day = timeline.dateAt(this.publishedAt);
    this.units = inventUnits(compiled, options.units, options.seed, day);
    const participants = [...Object.keys(campaign.bodies), ...this.units.map(({ code }) => code)];
    for (const code of participants) {
      const random = randomStream(options.seed, `deeds of ${code}`);
      this.#players.set(code, { behaviour: drawBehaviour(options.mix, random), random });
    }
    this.behaviours = new Map([...this.#players].map(([code, { behaviour }]) => [code, behaviour]));
    this.endsAt = endOf(compiled, this.publishedAt);
    this.world = new VirtualWorld(compiled, {
      publishedAt: this.publishedAt,
      observe: (happening) => {
        this.#observe(happening);
      },
    });
  }

  /** Plays the campaign to its end. */
  run(): void {
    this.#announceDates();
    for (const facts of this.units) {
      this.world.join(facts);
      this.#intendUnit(facts);
    }
    for (const code of this.world.codes()) this.#considerAll(code);
    for (let next = this.#agenda.next(this.endsAt); next !== undefined;) {
      this.world.advanceTo(Math.max(this.world.now, next.at));
      next.run();
      next = this.#agenda.next(this.endsAt);
    }
    this.world.advanceTo(this.endsAt);
  }

  #observe(happening: Happening): void {
    const { unit, answer } = happening;
    if (!answer.ok) return;
    this.watch.happened(happening);
    // While the world is being made nobody is there yet to plan anything.
    if (happening.request.command.type === 'join') return;
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
    const at = this.#taskPlayer.nextAt(view, player);
    if (at !== undefined) this.#intend(unit, key, at, plan, 0);
  }

  #intend(unit: string, key: string, at: number, plan: string, tries: number): void {
    this.#agenda.add(at, () => {
      const view = this.#view(unit, key);
      const player = this.#players.get(unit);
      if (view === undefined || player === undefined || planOf(view) !== plan) return;
      const answer = this.#taskPlayer.play(view, player, (command, actor) =>
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
      if (answer.code !== 'evidence-invalid') return;
      const again = this.#taskPlayer.retryAt(view, player, tries);
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
    return { compiled: this.compiled, state, task, now: this.world.now };
  }

  #announceDates(): void {
    const { timeline } = this.compiled;
    for (const name of announcedDates(this.compiled)) {
      const at = this.#sometime(0.1, 0.5, this.#random);
      this.#agenda.add(at, () => {
        const from = timeline.calendar.shiftWorkdays(
          timeline.dateAt(this.world.now),
          wholeBetween(3, 15, this.#random),
        );
        this.world.bind(name, { from, to: addDays(from, wholeBetween(0, 1, this.#random)) });
      });
    }
  }

  /** What a unit means to do besides its tasks. */
  #intendUnit(facts: Facts): void {
    const player = this.#players.get(facts.code);
    const state = this.world.participation(facts.code);
    if (player === undefined || state === undefined) return;
    const { behaviour, random } = player;
    if (joinsByChoice(this.compiled, state) && random() < ENROLS[behaviour]) {
      this.#agenda.add(this.#sometime(0.02, 0.5, random), () => {
        this.#send(facts.code, { type: 'enrol' }, coordinatorOf(facts));
      });
      if (random() < WITHDRAWS) {
        this.#agenda.add(this.#sometime(0.5, 0.9, random), () => {
          this.#send(facts.code, { type: 'withdraw' }, coordinatorOf(facts));
        });
      }
    }
    if (behaviour !== 'silent') this.#intendCases(facts, random);
    if (random() < ROSTER_CHANGES) {
      this.#agenda.add(this.#sometime(0.2, 0.8, random), () => {
        this.#changeRoster(facts.code, random);
      });
    }
  }

  #intendCases(facts: Facts, random: Random): void {
    for (const activity of this.compiled.activities.values()) {
      if (activity.activity.case === undefined) continue;
      if (activity.fanOut.categories?.has(facts.category ?? '') !== true) continue;
      for (let left = wholeBetween(0, MOST_CASES, random); left > 0; left -= 1) {
        this.#agenda.add(this.#sometime(0.02, 0.95, random), () => {
          const state = this.world.participation(facts.code);
          if (state === undefined || statusOf(state) !== 'enrolled') return;
          const report = reportCase(this.compiled, activity, state, this.world.now, random);
          if (report !== undefined) this.#send(facts.code, report.command, report.actor);
        });
      }
    }
  }

  /** Somebody leaves, and somebody new holds the role from then on. */
  #changeRoster(code: string, random: Random): void {
    const facts = this.world.participation(code)?.facts;
    const day = this.compiled.timeline.dateAt(this.world.now);
    const leaver = oneOf(facts?.people ?? [], random);
    const role = leaver?.posts[0]?.role;
    if (facts === undefined || leaver === undefined || role === undefined) return;
    const people = facts.people.map((person) =>
      person === leaver
        ? { ...person, posts: person.posts.map((post) => ({ ...post, to: day })) }
        : person,
    );
    const newcomer = inventPerson(
      this.compiled.campaign,
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

  /** A moment between two fractions of the time from publication to the end of the window. */
  #sometime(from: number, to: number, random: Random): number {
    const { window, zone } = this.compiled.timeline;
    const end = startOfDayAt(addDays(window.to, 1), zone);
    const length = Math.max(30 * DAY_MS, end - this.publishedAt);
    const at = this.publishedAt + length * (from + (to - from) * random());
    return Math.max(this.publishedAt + 1, inOfficeHours(this.compiled, at, random));
  }
}

/** Everything about a task that the plan for its next step depends on. */
function planOf({ task }: PartyView): string {
  const { enteredAt, dueAt, receipts } = task.snapshot.context;
  return `${progressOf(task)}|${enteredAt}|${dueAt ?? ''}|${JSON.stringify(receipts)}`;
}

function coordinatorOf({ code }: Facts): Actor {
  return { kind: 'member', unit: code, coordinator: true, name: code };
}

/** 09:00 on the day the notice was issued. */
function publicationOf({ campaign, timeline }: CompiledCampaign): number {
  const { issued } = campaign.source;
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(issued) ? issued : timeline.window.from;
  return instantAt(day, '09:00', timeline.zone);
}

function endOf(compiled: CompiledCampaign, publishedAt: number): number {
  const { campaign, timeline } = compiled;
  const archive =
    campaign.archive === undefined ? 'unbound' : timeline.resolve(campaign.archive, 'due', {});
  if (archive !== 'unbound') return Math.max(archive.at, publishedAt) + 7 * DAY_MS;
  const last = addDays(timeline.window.to, MOST_DAYS_AFTER);
  return Math.max(startOfDayAt(last, timeline.zone), publishedAt + MOST_DAYS_AFTER * DAY_MS);
}
