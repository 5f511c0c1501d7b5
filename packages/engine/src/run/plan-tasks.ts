import {
  peopleOn,
  type CompiledActivity,
  type CompiledCampaign,
  type Facts,
  type PersonOn,
} from '../compile/index.js';
import { personVariable } from '../conditions/index.js';
import { datesOf, type PlanBasis, type TaskDates } from './dates-of.js';
import { itemsOf, type Part } from './items-of.js';
import { drawSample } from './sample.js';
import type { Owner, TaskItem } from './state.js';
import { ownerOf, itemVariables, unitOf } from './variables.js';
import { withWorld } from './world.js';

/** A task that a unit has, and when. */
export interface PlannedTask extends TaskDates {
  readonly key: string;
  readonly item: TaskItem;
  readonly owner: Owner;
  readonly owed: boolean;
  readonly past: boolean;
  readonly empty: boolean;
}

/** What a participation is to have of one activity. */
export interface ActivityPlan {
  readonly tasks: readonly PlannedTask[];
  /** The keys that a sample has drawn just now. */
  readonly drawn?: readonly string[];
  /** When something is to be drawn, epoch ms. */
  readonly drawAt?: number;
}

/** An item of the product, before it is known whether it is meant. */
interface Candidate {
  readonly key: string;
  readonly item: TaskItem;
  readonly sinceAt: number;
  /** Beyond what is owed. */
  readonly extra?: boolean;
}

/** The tasks of an activity that a participant has now; of an activity opened by cases only those that are owed anyhow. */
export function planTasks(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
): ActivityPlan {
  const { facts, now } = basis;
  const date = compiled.timeline.dateAt(now);
  if (!concerns(activity, facts)) return { tasks: [] };
  const forCases = isCase(activity);
  if (forCases && activity.times.length === 0) return { tasks: [] };

  const standsEmpty = (): ActivityPlan => {
    const meant = holdsFor(compiled, activity, basis, {});
    return {
      tasks:
        activity.whenEmpty !== undefined && meant ? [emptyTask(compiled, activity, basis)] : [],
    };
  };
  if (
    activity.eligible !== undefined &&
    eligiblePeople(compiled, activity, basis, date).length === 0
  ) {
    return standsEmpty();
  }

  const found = product(compiled, activity, basis, date);
  if (found === undefined) return standsEmpty();
  const meant = found.filter(({ item }) => holdsFor(compiled, activity, basis, item));
  const sampled = sampleOf(compiled, activity, basis, meant);
  const tasks = sampled.candidates.flatMap((candidate) =>
    timesOf(compiled, activity, basis, candidate, forCases).map((one) =>
      planOne(compiled, activity, basis, one),
    ),
  );
  const { drawn, drawAt } = sampled;
  return {
    tasks,
    ...(drawn === undefined ? {} : { drawn }),
    ...(drawAt === undefined ? {} : { drawAt }),
  };
}

/** Whether an activity is one for this kind of participant. */
export function concerns(activity: CompiledActivity, facts: Facts): boolean {
  if (facts.body !== undefined) {
    const { body } = facts;
    return activity.fanOut.factors.some(
      (factor) => factor.kind === 'body' && factor.bodies.includes(body),
    );
  }
  return facts.category !== undefined && activity.fanOut.categories?.has(facts.category) === true;
}

/** Whether the activity is one whose tasks are opened by reports. */
export function isCase(activity: CompiledActivity): boolean {
  return activity.fanOut.factors.some((factor) => factor.kind === 'case');
}

/** Whoever an activity's evidence may be chosen from, on a day. */
export function eligiblePeople(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  { state, facts, now }: Pick<PlanBasis, 'state' | 'facts' | 'now'>,
  date: string,
): PersonOn[] {
  const { eligible } = activity;
  if (eligible === undefined) return [];
  const unit = unitOf(compiled, facts);
  return peopleOn(facts, date).filter((person) => {
    if (!person.roles.includes(eligible.role)) return false;
    const { where } = eligible;
    if (where === undefined) return true;
    const variables = { unit, person: personVariable(person) };
    return where.holds(withWorld(where.reads, { compiled, state, now }, variables));
  });
}

/** Bounds on the number of tasks of an item; what goes beyond the least is opened by reports. */
export function boundsOf(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  item: TaskItem,
): { readonly atLeast: number; readonly atMost: number } {
  const variables = itemVariables(compiled, basis.facts, item, compiled.timeline.dateAt(basis.now));
  const seen = { compiled, state: basis.state, now: basis.now };
  const chosen = activity.times.find(
    ({ when }) => when?.holds(withWorld(when.reads, seen, variables)) ?? true,
  );
  const whole = (number: NumberOf, otherwise: number) => {
    const value = number?.evaluate(withWorld(number.reads, seen, variables));
    return value === undefined ? otherwise : Math.max(0, Math.ceil(value - 1e-9));
  };
  return { atLeast: whole(chosen?.atLeast, 0), atMost: whole(chosen?.atMost, Infinity) };
}

type NumberOf = CompiledActivity['times'][number]['atLeast'];

/** The items of an activity's product; undefined when a role or register has nobody and nothing. */
function product(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  date: string,
): Candidate[] | undefined {
  let parts: readonly (readonly Part[])[] = [[]];
  let hasEmptySet = false;
  for (const factor of activity.fanOut.factors) {
    if (factor.kind === 'case') continue;
    const items = itemsOf(factor, compiled, activity, basis, date);
    if (items.length === 0 && (factor.kind === 'role' || factor.kind === 'register')) {
      hasEmptySet = true;
    }
    parts = parts.flatMap((chosen) => items.map((item) => [...chosen, item]));
  }
  if (hasEmptySet) return undefined;
  return parts.map((chosen) => ({
    key: [activity.name, ...chosen.flatMap((part) => part.key ?? [])].join('/'),
    item: Object.assign({}, ...chosen.map((part) => part.item)) as TaskItem,
    sinceAt: Math.max(basis.enrolledAt, ...chosen.map((part) => part.sinceAt)),
  }));
}

/** The items of a case that has just been opened: the product under the number or identity of the case. */
export function itemsOfCase(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  key: string,
): { readonly key: string; readonly item: TaskItem }[] {
  const date = compiled.timeline.dateAt(basis.now);
  const found = product(compiled, activity, basis, date) ?? [];
  return found
    .filter(({ item }) => holdsFor(compiled, activity, basis, item))
    .map((candidate) => ({
      key: `${key}${candidate.key.slice(activity.name.length)}`,
      item: candidate.item,
    }));
}

function holdsFor(
  compiled: CompiledCampaign,
  { where }: CompiledActivity,
  basis: PlanBasis,
  item: TaskItem,
): boolean {
  if (where === undefined) return true;
  const { state, facts, now } = basis;
  const variables = itemVariables(compiled, facts, item, compiled.timeline.dateAt(now));
  return where.holds(withWorld(where.reads, { compiled, state, now }, variables));
}

/** The items that the sample has drawn, or draws now; all where nothing is drawn. */
function sampleOf(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  candidates: readonly Candidate[],
): {
  readonly candidates: readonly Candidate[];
  readonly drawn?: readonly string[];
  readonly drawAt?: number;
} {
  const { sample } = activity;
  if (sample === undefined) return { candidates };
  const known = basis.state.drawn[activity.name];
  if (known !== undefined) {
    return { candidates: candidates.filter(({ key }) => known.includes(key)) };
  }
  const { timeline } = compiled;
  if (sample.at !== undefined) {
    const at = timeline.resolve(sample.at, 'opens', basis.dates, {});
    if (at === 'unbound') return { candidates: [] };
    if (at.at > basis.now) return { candidates: [], drawAt: at.at };
  }
  const seen = { compiled, state: basis.state, now: basis.now };
  const date = timeline.dateAt(basis.now);
  const items = candidates.map(({ key, item }) => ({
    key,
    stratum: JSON.stringify(
      sample.by?.evaluate(
        withWorld(sample.by.reads, seen, itemVariables(compiled, basis.facts, item, date)),
      ) ?? '',
    ),
  }));
  const { take } = sample;
  const unit = { unit: unitOf(compiled, basis.facts) };
  const drawn = drawSample(compiled, activity, basis.facts.code, items, (of) =>
    'percent' in take
      ? Math.ceil((of * take.percent) / 100 - 1e-9)
      : Math.ceil((take.evaluate(withWorld(take.reads, seen, unit)) ?? 0) - 1e-9),
  );
  return { candidates: candidates.filter(({ key }) => drawn.includes(key)), drawn };
}

/**
 * So many of an item as are owed; the item itself where no number is given. What was done before
 * counts whatever its number, also after fewer are asked for.
 */
function timesOf(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  candidate: Candidate,
  forCases: boolean,
): Candidate[] {
  if (activity.times.length === 0) return [candidate];
  const { atLeast, atMost } = boundsOf(compiled, activity, basis, candidate.item);
  const wanted = Math.min(
    forCases ? atLeast : Math.max(atLeast, Number.isFinite(atMost) ? atMost : 0),
    MOST_TIMES,
  );
  const all = Array.from({ length: MOST_TIMES }, (_, index) => index + 1);
  const keyOf = (number: number) => `${candidate.key}/${String(number)}`;
  const settled = all.filter((number) => {
    const outcome = basis.state.tasks[keyOf(number)]?.outcome;
    return outcome !== undefined && outcome !== 'open' && outcome !== 'retired';
  });
  const chosen = [...settled, ...all.filter((number) => !settled.includes(number))];
  return chosen.slice(0, wanted).map((number, place) => ({
    ...candidate,
    key: keyOf(number),
    item: { ...candidate.item, number },
    extra: place >= atLeast,
  }));
}

/** More of the same than anybody can owe. */
const MOST_TIMES = 1000;

function planOne(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  { key, item, sinceAt, extra = false }: Candidate,
): PlannedTask {
  const known = basis.state.tasks[key];
  const task = known?.outcome === 'retired' ? undefined : known;
  const owedAt = task === undefined ? Math.max(sinceAt, basis.sinceAt ?? sinceAt) : sinceAt;
  const dates = datesOf(
    compiled,
    activity,
    basis,
    item,
    task === undefined
      ? { sinceAt: owedAt }
      : { sinceAt: task.snapshot.context.opensAt, evidence: task.evidence },
  );
  // Nobody is late with what was due before it was owed.
  const past = dates.dueAt !== undefined && dates.dueAt <= owedAt;
  return {
    key,
    item,
    owner: ownerOf(compiled, basis.facts, activity.activity.owner, item),
    owed: activity.owed && !extra && !(past && activity.activity.past === 'backfill'),
    past,
    empty: false,
    ...dates,
  };
}

function emptyTask(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
): PlannedTask {
  return {
    key: `${activity.name}/none`,
    item: {},
    owner: ownerOf(compiled, basis.facts, undefined, {}),
    owed: activity.owed,
    past: false,
    empty: true,
    opensAt: datesOf(compiled, activity, basis, {}).opensAt,
  };
}
