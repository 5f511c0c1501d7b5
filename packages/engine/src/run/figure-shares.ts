import type { CompiledCampaign, CompiledFigure } from '../compile/index.js';
import { celName } from '../conditions/index.js';
import { addDays, exactDurationMs, isDayDuration, shiftDate, startOfDayAt } from '../time/index.js';
import type { FigureShare, ParticipationState, TaskState } from './state.js';

/** A figure as conditions and boards see it. */
export interface FigureView {
  /** null when there is nothing to work it out from. */
  readonly value: number | null;
  readonly tasks: number;
  /** How many units gave something. */
  readonly units: number;
  /** Units below that still owe something. */
  readonly missing: readonly string[];
  /** The value of the occurrence before. */
  readonly previous: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
}

/** A figure over the unit's own tasks and, where it is rolled up, the units below. */
export function combined(
  figure: CompiledFigure,
  state: ParticipationState,
  per: string | undefined,
  compiled: CompiledCampaign,
  now: number,
): Pick<FigureView, 'value' | 'tasks' | 'units' | 'missing'> {
  const own = shareOf(figure, state, per, compiled, now);
  const shares = new Map<string, FigureShare[]>();
  if (figure.below) {
    for (const [key, byUnit] of Object.entries(state.gathered[figure.name] ?? {})) {
      if (per !== undefined && key !== per) continue;
      for (const [unit, share] of Object.entries(byUnit)) {
        if (unit !== state.facts.code) shares.set(unit, [...(shares.get(unit) ?? []), share]);
      }
    }
  }
  const all = [own, ...[...shares.values()].flat()];
  const given = all.filter(({ tasks }) => tasks > 0);
  const tasks = given.reduce((sum, share) => sum + share.tasks, 0);
  const units =
    (own.tasks > 0 ? 1 : 0) +
    [...shares.values()].filter((list) => list.some((share) => share.tasks > 0)).length;
  return {
    value: combine(figure.combine, given),
    tasks,
    units,
    missing: [...shares]
      .filter(([, list]) => list.some(({ owes }) => owes))
      .map(([unit]) => unit)
      .toSorted(),
  };
}

function combine(how: CompiledFigure['combine'], shares: readonly FigureShare[]): number | null {
  const sum = shares.reduce((total, share) => total + share.sum, 0);
  if (how === 'sum') return sum;
  if (shares.length === 0) return null;
  switch (how) {
    case 'mean':
      return sum / shares.reduce((total, share) => total + share.tasks, 0);
    case 'min':
      return Math.min(...shares.map((share) => share.min));
    case 'max':
      return Math.max(...shares.map((share) => share.max));
    default:
      return shares.toSorted((a, b) => b.at - a.at)[0]?.latest ?? null;
  }
}

/** What the unit's own tasks give to a figure. */
export function shareOf(
  figure: CompiledFigure,
  state: ParticipationState,
  per: string | undefined,
  compiled: CompiledCampaign,
  now: number,
): FigureShare {
  const since = sinceOf(figure, compiled, now);
  const found = Object.values(state.values[figure.name] ?? {}).filter(
    (value) => per === undefined || value.per === per,
  );
  const given = found.flatMap(({ value, at }) =>
    value === undefined || at < since ? [] : [{ value, at }],
  );
  const numbers = given.map(({ value }) => value);
  const latest = given.toSorted((a, b) => b.at - a.at)[0];
  return {
    tasks: given.length,
    sum: numbers.reduce((sum, value) => sum + value, 0),
    min: given.length === 0 ? 0 : Math.min(...numbers),
    max: given.length === 0 ? 0 : Math.max(...numbers),
    latest: latest?.value ?? 0,
    at: latest?.at ?? 0,
    owes: found.some(({ value }) => value === undefined),
  };
}

/** The first instant that still counts. */
function sinceOf(figure: CompiledFigure, compiled: CompiledCampaign, now: number): number {
  const { within } = figure;
  if (within === undefined) return -Infinity;
  if (!isDayDuration(within)) return now - (exactDurationMs(within) ?? 0);
  const { timeline } = compiled;
  const day = shiftDate(timeline.dateAt(now), within, 'before', timeline.calendar);
  return startOfDayAt(day, timeline.zone);
}

/**
 * The first instant after `now` at which something is too old for a rolling figure (epoch ms);
 * undefined when nothing in it grows old.
 */
export function forgetsAt(
  figure: CompiledFigure,
  state: ParticipationState,
  compiled: CompiledCampaign,
  now: number,
): number | undefined {
  if (figure.within === undefined) return undefined;
  const since = sinceOf(figure, compiled, now);
  const given = Object.values(state.values[figure.name] ?? {}).flatMap(({ value, at }) =>
    value === undefined || at < since ? [] : [at],
  );
  return given.length === 0
    ? undefined
    : oldAt(figure.within, Math.min(...given), figure, compiled);
}

/** The first instant at which what happened at `at` no longer counts. */
function oldAt(
  within: NonNullable<CompiledFigure['within']>,
  at: number,
  figure: CompiledFigure,
  compiled: CompiledCampaign,
): number {
  if (!isDayDuration(within)) return at + (exactDurationMs(within) ?? 0) + 1;
  const { timeline } = compiled;
  let day = shiftDate(timeline.dateAt(at), within, 'after', timeline.calendar);
  // Months differ in length: back and forth is not the same day, and it may be some days later.
  while (sinceOf(figure, compiled, startOfDayAt(day, timeline.zone)) <= at) day = addDays(day, 1);
  return startOfDayAt(day, timeline.zone);
}

/** What a task's value is for. */
export function perOf(figure: CompiledFigure, task: TaskState): string {
  switch (figure.per) {
    case 'occurrence':
      return task.item.period?.name ?? '';
    case 'person':
      return task.item.person ?? '';
    case 'source':
      return task.origin?.task ?? '';
    default:
      return '';
  }
}

/** What a task that looks at a figure sees of it; undefined for all of it. */
export function perOfReader(figure: CompiledFigure, task: TaskState): string | undefined {
  if (figure.per === undefined) return undefined;
  if (figure.per === 'source') return figure.of === task.activity ? task.origin?.task : task.key;
  const own = perOf(figure, task);
  return own === '' ? undefined : own;
}

/** The occurrence before, among those that anything is known of. */
export function before(
  figure: CompiledFigure,
  state: ParticipationState,
  per: string,
): string | undefined {
  const known = new Set([
    ...Object.values(state.values[figure.name] ?? {}).map((value) => value.per),
    ...Object.keys(state.gathered[figure.name] ?? {}),
  ]);
  return [...known]
    .filter((other) => other < per)
    .toSorted()
    .at(-1);
}

/** Names of the figures that are worked out from a figure. */
export function derivedFrom(compiled: CompiledCampaign, name: string): string[] {
  const found = new Set<string>();
  const visit = (of: string) => {
    for (const figure of compiled.figures.values()) {
      const reads = [figure.value, figure.target, figure.baseline].flatMap((e) => e?.reads ?? []);
      const uses = reads.some(
        ([variable, other]) => variable === 'figures' && other === celName(of),
      );
      if (!uses || found.has(figure.name)) continue;
      found.add(figure.name);
      visit(figure.name);
    }
  };
  visit(name);
  return [...found];
}
