import type { CompiledFigure } from '../compile/index.js';
import { celName, type ReadPath } from '../conditions/index.js';
import { activityStateOf } from './activity-state.js';
import { evidenceVariable } from './evidence-of.js';
import { before, combined, perOfReader, type FigureView } from './figure-shares.js';
import { rosterOf } from './roster.js';
import type { Seen } from './seen.js';
import type { ParticipationState, TaskState } from './state.js';
import { NO_COUNTS } from './tally.js';
import { unitOf } from './variables.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The variables of a condition with what it looks up beyond them: `progress`, `figures`, `roster`.
 * Only what it reads is worked out.
 */
export function withWorld(reads: readonly ReadPath[], seen: Seen, variables: Variables): Variables {
  const world: Record<string, Record<string, unknown>> = {};
  for (const [variable, name, part] of reads) {
    if (variable !== 'progress' && variable !== 'figures' && variable !== 'roster') continue;
    const found = (world[variable] ??= {});
    if (variable === 'progress') {
      for (const activity of called(name, seen.compiled.activities.keys())) {
        const evidence = part === undefined || part === 'evidence';
        found[activity] = { ...progressOn(seen, activity, evidence), ...asRecord(found[activity]) };
      }
    } else if (variable === 'figures') {
      for (const figure of called(name, seen.compiled.figures.keys())) {
        found[figure] ??= figureOf(seen, figure);
      }
    } else {
      const roles = Object.keys(seen.compiled.campaign.roles ?? {});
      for (const role of called(name, roles)) found[role] ??= rosterOf(seen, role);
    }
  }
  return { ...variables, ...world };
}

/** A figure of a participation now; seen from a task, the one of its occurrence, person or source. */
export function figureOf(seen: Seen, name: string, of?: string): FigureView {
  const { compiled, state, now } = seen;
  const figure = compiled.figures.get(name);
  if (figure === undefined) throw new RangeError(`There is no figure ${name}`);
  const asked = of === undefined ? seen : { ...seen, per: of };
  const unit = { unit: unitOf(compiled, state.facts) };
  const number = (expression: CompiledFigure['target'], from: Seen = asked) =>
    expression?.evaluate(withWorld(expression.reads, from, unit)) ?? null;
  const ends = { target: number(figure.target), baseline: number(figure.baseline) };
  const previous = periodBefore(asked, figure);
  if (figure.of === undefined) {
    const earlier =
      previous === undefined ? null : number(figure.value, { ...seen, per: previous });
    const value = number(figure.value);
    return { value, tasks: 0, units: 0, missing: [], previous: earlier, ...ends };
  }
  return {
    ...combined(figure, state, perAsked(asked, figure), compiled, now),
    previous:
      previous === undefined ? null : combined(figure, state, previous, compiled, now).value,
    ...ends,
  };
}

/** What a figure is asked for: what was said, or what the task that looks at it is for; undefined for all of it. */
function perAsked({ per, task }: Seen, figure: CompiledFigure): string | undefined {
  if (figure.per === undefined) return undefined;
  return per ?? (task === undefined ? undefined : perOfReader(figure, task));
}

/** What came before that; of a figure worked out from others, before what these are asked for. */
function periodBefore(seen: Seen, figure: CompiledFigure): string | undefined {
  if (figure.of !== undefined) {
    const per = perAsked(seen, figure);
    return per === undefined ? undefined : before(figure, seen.state, per);
  }
  const others = (figure.value?.reads ?? []).flatMap(([variable, name]) =>
    variable === 'figures' ? called(name, seen.compiled.figures.keys()) : [],
  );
  return others
    .flatMap((name) => {
      const other = name === figure.name ? undefined : seen.compiled.figures.get(name);
      return other === undefined ? [] : (periodBefore(seen, other) ?? []);
    })
    .toSorted()
    .at(-1);
}

/** The authored names that a name of a condition stands for: one, or all where none is given. */
function called(name: string | undefined, names: Iterable<string>): string[] {
  return [...names].filter((authored) => name === undefined || celName(authored) === name);
}

/** How far the unit is with an activity, with what was written last where that is asked for. */
function progressOn({ compiled, state }: Seen, name: string, evidence: boolean): Variables {
  const activity = compiled.activities.get(name);
  if (activity === undefined) return {};
  const counts = state.counts[name] ?? NO_COUNTS;
  return {
    state: activityStateOf(compiled, state, name),
    owed: counts.owed,
    done: counts.done + counts.extra,
    open: counts.owed - counts.done - counts.waived - counts.notApplicable,
    waived: counts.waived + counts.notApplicable,
    extra: counts.extra,
    ...(evidence ? { evidence: writtenLast(compiled, state, name) } : {}),
  };
}

/** The task of an activity that was handed in last. */
function lastHandedIn(state: ParticipationState, activity: string): TaskState | undefined {
  let last: TaskState | undefined;
  for (const key of Object.keys(state.tasks).sort()) {
    const task = state.tasks[key];
    const at = task?.snapshot.context.handed?.at;
    if (task?.activity !== activity || at === undefined) continue;
    if (at >= (last?.snapshot.context.handed?.at ?? 0)) last = task;
  }
  return last;
}

function writtenLast(
  compiled: Seen['compiled'],
  state: ParticipationState,
  activity: string,
): Variables {
  const task = lastHandedIn(state, activity);
  return task === undefined ? {} : evidenceVariable(compiled, state, task);
}

function asRecord(value: unknown): Variables {
  return typeof value === 'object' && value !== null ? (value as Variables) : {};
}
