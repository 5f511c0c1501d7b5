import type {
  BoundDates,
  CompiledActivity,
  CompiledCampaign,
  DateAlternative,
  Facts,
  LocalAnchors,
} from '../compile/index.js';
import { parseDateSpan } from '../time/index.js';
import type { PartyView } from './parties.js';
import type { ParticipationState, TaskItem, TaskState } from './state.js';
import { itemVariables, unitOf } from './variables.js';
import { withWorld } from './world.js';

/** What is known of a unit's part in the campaign when its tasks are planned. */
export interface PlanBasis {
  readonly state: ParticipationState;
  readonly facts: Facts;
  readonly dates: BoundDates;
  readonly publishedAt: number;
  readonly enrolledAt: number;
  /** Since when what comes to be owed now is owed; absent at the enrolment, from which all else counts. */
  readonly sinceAt?: number | undefined;
  readonly now: number;
}

/** What a plan needs to know of a participation. */
export function basisOf(state: ParticipationState, now: number): PlanBasis {
  return {
    state,
    facts: state.facts,
    dates: state.dates,
    publishedAt: state.publishedAt,
    enrolledAt: state.enrolledAt ?? state.publishedAt,
    now,
  };
}

/** The dates of a task; instants are epoch ms, absent while to be announced. */
export interface TaskDates {
  readonly opensAt?: number | undefined;
  readonly dueAt?: number | undefined;
  readonly dueOn?: string | undefined;
  readonly closesAt?: number | undefined;
}

/**
 * The dates of one item. `openedAt` is when a case opened, `sinceAt` since when an item is owed, which
 * is when it opens unless the activity says otherwise, `evidence` what its form says.
 */
export function datesOf(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  basis: PlanBasis,
  item: TaskItem,
  known: {
    readonly openedAt?: number | undefined;
    readonly sinceAt?: number | undefined;
    readonly evidence?: Readonly<Record<string, unknown>>;
  } = {},
): TaskDates {
  const { timeline } = compiled;
  const evidence = known.evidence ?? {};
  const local = {
    ...daysToCome(activity),
    ...daysIn(evidence),
    ...anchorsOf(compiled, basis, item),
  };
  const chosen = (alternatives: readonly DateAlternative[]) =>
    chooseDate(compiled, basis, alternatives, () => ({
      ...itemVariables(compiled, basis.facts, item, timeline.dateAt(basis.now)),
      evidence: activity.evidence().variable(evidence, {}),
    }));
  const opensIn = chosen(activity.opens);
  const opens =
    opensIn === undefined
      ? { at: known.sinceAt ?? basis.enrolledAt }
      : timeline.resolve(opensIn, 'opens', basis.dates, local);
  const opensAt = known.openedAt ?? (opens === 'unbound' ? undefined : opens.at);
  const anchors: LocalAnchors = {
    ...local,
    opening: opensAt === undefined ? 'unbound' : instantRange(compiled, opensAt),
  };
  const bound = (alternatives: readonly DateAlternative[]) => {
    const words = chosen(alternatives);
    if (words === undefined) return undefined;
    const resolved = timeline.resolve(words, 'due', basis.dates, anchors);
    return resolved === 'unbound' ? undefined : resolved;
  };
  const due = bound(activity.due);
  return { opensAt, dueAt: due?.at, dueOn: due?.date, closesAt: bound(activity.closes)?.at };
}

/** The first alternative whose condition holds; undefined when none does. */
function chooseDate(
  compiled: CompiledCampaign,
  { state, now }: PlanBasis,
  alternatives: readonly DateAlternative[],
  variables: () => Readonly<Record<string, unknown>>,
): string | undefined {
  return alternatives.find(
    ({ when }) =>
      when === undefined ||
      when.holds(withWorld(when.reads, { compiled, state, now }, variables())),
  )?.words;
}

/** Names that mean something for one unit and one item. */
export function anchorsOf(
  compiled: CompiledCampaign,
  basis: PlanBasis,
  item: TaskItem,
): LocalAnchors {
  const { period } = item;
  const anchors: Record<string, LocalAnchors[string]> = {
    publication: instantRange(compiled, basis.publishedAt),
    enrolment: instantRange(compiled, basis.enrolledAt),
  };
  if (period !== undefined) {
    anchors['occurrence'] =
      period.from === undefined || period.to === undefined
        ? (compiled.timeline.range(period.name, basis.dates) ?? 'unbound')
        : { from: period.from, to: period.to };
  }
  if (item.row !== undefined) {
    const until = rowOf(basis.facts, item)?.to;
    // What is kept without an end never expires.
    anchors['expiry'] = until === undefined ? 'unbound' : { from: until, to: until };
  }
  for (const [name, alternatives] of compiled.datesByCase) {
    if (basis.dates[name] !== undefined) continue;
    const words = chooseDate(compiled, basis, alternatives, () => ({
      unit: unitOf(compiled, basis.facts),
    }));
    if (words === undefined) continue;
    const first = compiled.timeline.resolve(words, 'opens', basis.dates, anchors);
    const last = compiled.timeline.resolve(words, 'due', basis.dates, anchors);
    if (first === 'unbound' || last === 'unbound') continue;
    anchors[name] = { from: first.date, to: last.date };
  }
  return anchors;
}

/** Names that mean something while a task acts: those of its plan, its own dates, and its forms' days. */
export function momentsOf(
  { compiled, state, task, now }: PartyView,
  answers: Readonly<Record<string, unknown>> = {},
): LocalAnchors {
  const { opensAt, dueAt } = task.snapshot.context;
  const instant = (at: number | undefined) =>
    at === undefined ? ('unbound' as const) : instantRange(compiled, at);
  // The last day in time, and the instant after it.
  const end = (at: number | undefined) => {
    if (at === undefined) return 'unbound' as const;
    const date = compiled.timeline.dateAt(at - 1);
    return { from: date, to: date, fromAt: at, toAt: at };
  };
  return {
    ...daysToCome(compiled.activities.get(task.activity)),
    ...daysIn(task.evidence),
    ...anchorsOf(compiled, basisOf(state, now), task.item),
    opening: instant(opensAt),
    due: end(dueAt),
    closes: end(task.closesAt ?? dueAt),
    now: instantRange(compiled, now),
    ...daysIn(answers),
  };
}

/** An instant as an anchor. */
export function instantRange(compiled: CompiledCampaign, at: number) {
  const date = compiled.timeline.dateAt(at);
  return { from: date, to: date, fromAt: at, toAt: at };
}

/** The days that a form asks for, while nobody has given them. */
function daysToCome(activity: CompiledActivity | undefined): LocalAnchors {
  return Object.fromEntries(
    Object.entries(activity?.activity.evidence ?? {}).flatMap(([name, field]) =>
      (typeof field === 'string' ? field : field.type) === 'date' ? [[name, 'unbound']] : [],
    ),
  );
}

/** The fields of a form that hold a day. */
function daysIn(values: Readonly<Record<string, unknown>>): LocalAnchors {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const span =
        typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)
          ? parseDateSpan(value)
          : undefined;
      return span === undefined ? [] : [[name, { from: span.from, to: span.to }]];
    }),
  );
}

function rowOf(facts: Facts, item: TaskItem) {
  return item.row === undefined
    ? undefined
    : facts.rows.find((row) => row.register === item.row?.register && row.code === item.row.code);
}

/** The dates of a task as they would be now. */
export function datesNow(view: PartyView): TaskDates {
  const { compiled, state, task, now } = view;
  const activity = compiled.activities.get(task.activity);
  if (activity === undefined) throw new RangeError(`There is no activity ${task.activity}`);
  const { opensAt } = task.snapshot.context;
  return datesOf(compiled, activity, basisOf(state, now), task.item, {
    evidence: task.evidence,
    ...(opensByItself(task) ? { sinceAt: opensAt } : { openedAt: opensAt }),
  });
}

/** Whether its opening follows from the plan, and not from a report. */
function opensByItself(task: TaskState): boolean {
  return task.planned;
}
