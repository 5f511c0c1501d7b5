import {
  peopleOn,
  rowsOn,
  type BoundDates,
  type CompiledActivity,
  type CompiledCampaign,
  type Facts,
  type Factor,
  type LocalAnchors,
  type PersonOn,
} from '../compile/index.js';
import { personVariable } from '../conditions/index.js';
import { startOfDayAt } from '../time/index.js';
import type { Owner, ParticipationState, TaskItem } from './state.js';
import { itemVariables, ownerOf, unitOf } from './variables.js';

/** What is known of a unit's part in the campaign when its tasks are planned. */
export interface PlanBasis {
  readonly facts: Facts;
  readonly dates: BoundDates;
  readonly publishedAt: number;
  readonly enrolledAt: number;
}

/** What a plan needs to know of a participation. */
export function basisOf(state: ParticipationState): PlanBasis {
  return {
    facts: state.facts,
    dates: state.dates,
    publishedAt: state.publishedAt,
    enrolledAt: state.enrolledAt ?? state.publishedAt,
  };
}

/** A task that a unit has, and when. All instants are epoch ms, absent while to be announced. */
export interface PlannedTask {
  readonly key: string;
  readonly item: TaskItem;
  readonly owner: Owner;
  readonly owed: boolean;
  readonly past: boolean;
  readonly empty: boolean;
  readonly opensAt?: number | undefined;
  readonly dueAt?: number | undefined;
  readonly dueOn?: string | undefined;
  readonly closesAt?: number | undefined;
}

/** One item of a factor: the part of the key, and since when it is bound. */
interface Part {
  readonly key?: string;
  readonly item: TaskItem;
  readonly sinceAt: number;
}

/** The tasks of an activity that a unit has on the day of `now`; none of an activity opened by cases. */
export function planTasks(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  now: number,
): PlannedTask[] {
  const { facts } = basis;
  const date = compiled.timeline.dateAt(now);
  if (!concerns(activity, facts)) return [];
  if (activity.fanOut.factors.some((factor) => factor.kind === 'case')) return [];

  const standsEmpty = () => {
    const meant = activity.where?.holds({ unit: unitOf(compiled, facts) }) ?? true;
    return activity.whenEmpty !== undefined && meant ? [emptyTask(compiled, activity, basis)] : [];
  };
  if (
    activity.eligible !== undefined &&
    eligiblePeople(compiled, activity, facts, date).length === 0
  ) {
    return standsEmpty();
  }

  let parts: readonly (readonly Part[])[] = [[]];
  let hasEmptySet = false;
  for (const factor of activity.fanOut.factors) {
    const items = itemsOf(factor, compiled, activity, basis, date);
    if (items.length === 0 && (factor.kind === 'role' || factor.kind === 'register')) {
      hasEmptySet = true;
    }
    parts = parts.flatMap((chosen) => items.map((item) => [...chosen, item]));
  }
  if (hasEmptySet) return standsEmpty();

  return parts.flatMap((chosen) => {
    const item = Object.assign({}, ...chosen.map((part) => part.item)) as TaskItem;
    if (activity.where?.holds(itemVariables(compiled, facts, item, date)) === false) return [];
    const key = [activity.name, ...chosen.flatMap((part) => part.key ?? [])].join('/');
    const sinceAt = Math.max(basis.enrolledAt, ...chosen.map((part) => part.sinceAt));
    return [planOne(compiled, activity, basis, key, item, sinceAt)];
  });
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

/** Whoever an activity's evidence may be chosen from, on a day. */
export function eligiblePeople(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  facts: Facts,
  date: string,
): PersonOn[] {
  const { eligible } = activity;
  if (eligible === undefined) return [];
  const unit = unitOf(compiled, facts);
  return peopleOn(facts, date).filter(
    (person) =>
      person.roles.includes(eligible.role) &&
      (eligible.where?.holds({ unit, person: personVariable(person) }) ?? true),
  );
}

/** The dates of one item. `opening` is when it opens, for due dates counted from there. */
export function datesOf(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  item: TaskItem,
  openedAt?: number,
): Pick<PlannedTask, 'opensAt' | 'dueAt' | 'dueOn' | 'closesAt'> {
  const { timeline } = compiled;
  const local = anchorsOf(compiled, basis, item);
  const opens =
    activity.activity.opens === undefined
      ? { at: basis.enrolledAt }
      : timeline.resolve(activity.activity.opens, 'opens', basis.dates, local);
  const opensAt = openedAt ?? (opens === 'unbound' ? undefined : opens.at);
  const anchors: LocalAnchors = {
    ...local,
    opening: opensAt === undefined ? 'unbound' : instantRange(compiled, opensAt),
  };
  const bound = (words: string | undefined) => {
    if (words === undefined) return undefined;
    const resolved = timeline.resolve(words, 'due', basis.dates, anchors);
    return resolved === 'unbound' ? undefined : resolved;
  };
  const due = bound(activity.activity.due);
  return {
    opensAt,
    dueAt: due?.at,
    dueOn: due?.date,
    closesAt: bound(activity.activity.closes)?.at,
  };
}

/** Names that mean something for one unit and one item. */
export function anchorsOf(
  compiled: CompiledCampaign,
  basis: PlanBasis,
  item: TaskItem,
): LocalAnchors {
  const { period } = item;
  return {
    publication: instantRange(compiled, basis.publishedAt),
    enrolment: instantRange(compiled, basis.enrolledAt),
    ...(period === undefined
      ? {}
      : {
          occurrence:
            period.from === undefined || period.to === undefined
              ? (compiled.timeline.range(period.name, basis.dates) ?? 'unbound')
              : { from: period.from, to: period.to },
        }),
  };
}

/** An instant as an anchor. */
export function instantRange(compiled: CompiledCampaign, at: number) {
  const date = compiled.timeline.dateAt(at);
  return { from: date, to: date, fromAt: at, toAt: at };
}

function planOne(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  key: string,
  item: TaskItem,
  sinceAt: number,
): PlannedTask {
  const dates = datesOf(compiled, activity, basis, item);
  const past = dates.dueAt !== undefined && dates.dueAt <= sinceAt;
  return {
    key,
    item,
    owner: ownerOf(compiled, basis.facts, activity.activity.owner, item),
    owed: activity.owed && !(past && activity.activity.past === 'backfill'),
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

function itemsOf(
  factor: Factor,
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  date: string,
): readonly Part[] {
  const { facts } = basis;
  const { zone } = compiled.timeline;
  switch (factor.kind) {
    case 'unit':
    case 'body':
      return [{ item: {}, sinceAt: basis.enrolledAt }];
    case 'role': {
      const joinsFree = activity.activity.roster?.joins === 'free';
      return peopleOn(facts, date)
        .filter((person) => person.roles.includes(factor.role))
        .flatMap((person): Part[] => {
          const since = facts.people
            .find((found) => found.code === person.code)
            ?.posts.filter((post) => post.role === factor.role && post.from <= date)
            .map((post) => post.from)
            .toSorted()
            .at(-1);
          const sinceAt = since === undefined ? basis.enrolledAt : startOfDayAt(since, zone);
          if (joinsFree && sinceAt > basis.enrolledAt) return [];
          return [{ key: person.code, item: { person: person.code }, sinceAt }];
        });
    }
    case 'register':
      return rowsOn(facts, factor.register, date).map((row) => ({
        key: row.code,
        item: { row: { register: factor.register, code: row.code } },
        sinceAt: row.from === undefined ? basis.enrolledAt : startOfDayAt(row.from, zone),
      }));
    case 'period':
      return (compiled.timeline.periods.get(factor.group) ?? []).map((name) => {
        const range = compiled.timeline.range(name, basis.dates);
        return {
          key: name,
          item: {
            period: {
              name,
              ...(range === undefined || range === 'unbound'
                ? {}
                : { from: range.from, to: range.to }),
            },
          },
          sinceAt: basis.enrolledAt,
        };
      });
    case 'occurrence':
      return compiled.timeline.occurrences(factor.every).map((occurrence) => ({
        key: occurrence.key,
        item: { period: { name: occurrence.key, from: occurrence.from, to: occurrence.to } },
        sinceAt: basis.enrolledAt,
      }));
    case 'case':
      return [];
  }
}
