import type { CompiledActivity, CompiledLine, CompiledScore, LineKind } from '../compile/index.js';
import { unitOf, withWorld, type ParticipationState, type Seen } from '../run/index.js';
import type { CompiledCondition, ReadPath } from '../conditions/index.js';
import { exact } from './exact.js';
import { figuresOfLine, tasksOfLine, type ScoredFigure, type ScoredTask } from './trace.js';

type Evaluable<T> = {
  readonly reads: readonly ReadPath[];
  evaluate(variables: Readonly<Record<string, unknown>>): T | undefined;
};

/** One line of a unit's score, and all it leads back to. */
export interface ScoreLine {
  readonly name: string;
  readonly title?: CompiledLine['title'];
  readonly kind: LineKind;
  /**
   * Whether it is asked of the unit: its `when` holds, it is worth something, and the unit has a task
   * of its activity that was not waived and is not out of place.
   */
  readonly applicable: boolean;
  /** What it is worth, of one that does not apply as well; 0 where nothing says so. */
  readonly worth: number;
  /** How much of that is earned, 0 to 1; null where it does not apply. */
  readonly share: number | null;
  /**
   * What it gives before the whole is stretched: never negative, but for a deduction, which is never
   * positive; null where it does not apply, unless what does not apply is given.
   */
  readonly points: number | null;
  readonly clauses: readonly (string | number)[];
  readonly tasks: readonly ScoredTask[];
  readonly figures: readonly ScoredFigure[];
}

/** Works out one line. */
export function lineOf(line: CompiledLine, score: CompiledScore, seen: Seen): ScoreLine {
  const value = <T>(expression: Evaluable<T>) => evaluated(expression, seen);
  const holds = (condition: CompiledCondition | undefined) =>
    condition === undefined || conditionHolds(condition, seen);
  const chosen = line.worth.find(({ when }) => holds(when));
  const amount = chosen === undefined ? undefined : value(chosen.is);
  const worth = Math.max(0, amount ?? 0);
  const tasks = tallyOf(line, seen);
  // A bonus or deduction that cannot be worked out yet is none; a part that cannot asks for nothing.
  const applicable = amount !== undefined && holds(line.when) && tasks?.some !== false;
  const share = applicable ? shareOf(line, tasks?.share ?? 1, value) : null;
  const most = line.most === undefined ? Infinity : (value(line.most) ?? Infinity);
  const earned = share === null ? null : Math.min(worth * share, Math.max(0, most));
  const given =
    !applicable && line.kind === 'part' && score.inapplicable === 'given' ? worth : null;
  return {
    name: line.name,
    ...(line.title === undefined ? {} : { title: line.title }),
    kind: line.kind,
    applicable,
    worth: exact(worth),
    share: share === null ? null : exact(share),
    points: signed(line.kind, earned ?? given),
    clauses: line.clauses,
    tasks: tasksOfLine(line, seen.state),
    figures: figuresOfLine(line, seen),
  };
}

/** A condition of a score, which speaks of the unit. */
export function conditionHolds(condition: CompiledCondition, seen: Seen): boolean {
  return condition.holds(withWorld(condition.reads, seen, unitVariables(seen)));
}

function evaluated<T>(expression: Evaluable<T>, seen: Seen): T | undefined {
  return expression.evaluate(withWorld(expression.reads, seen, unitVariables(seen)));
}

function unitVariables({ compiled, state }: Seen) {
  return { unit: unitOf(compiled, state.facts) };
}

function signed(kind: LineKind, points: number | null): number | null {
  if (points === null) return null;
  return kind === 'deduction' && points > 0 ? exact(-points) : exact(points);
}

function shareOf(
  line: CompiledLine,
  done: number,
  value: (expression: NonNullable<CompiledLine['share']>) => number | undefined,
): number {
  if (line.shareOfTasks) return done;
  if (line.share === undefined) return 1;
  return Math.min(1, Math.max(0, value(line.share) ?? 0));
}

/** Whether there is any task that counts, and the share of them that is done; undefined for a line of no activity. */
function tallyOf(line: CompiledLine, { compiled, state }: Seen) {
  const activity = line.of === undefined ? undefined : compiled.activities.get(line.of);
  if (activity === undefined) return undefined;
  return tally(activity, line.kind, state);
}

/**
 * Counted are tasks the unit owes, for a bonus or deduction any; what was waived or is not applicable
 * counts on neither side. Whoever has done enough by the activity's `until` has done it all.
 */
function tally(
  { name, until }: CompiledActivity,
  kind: LineKind,
  state: ParticipationState,
): { readonly some: boolean; readonly share: number } {
  const own = Object.values(state.tasks).filter(
    (task) =>
      task.activity === name && task.outcome !== 'retired' && (task.owed || kind !== 'part'),
  );
  const counted = own.filter(({ outcome }) => outcome === 'open' || outcome === 'done');
  const done = counted.filter(({ outcome }) => outcome === 'done').length;
  let enough = counted.length;
  if (until.kind === 'at-least') enough = Math.min(enough, until.tasks);
  if (until.kind === 'share') {
    const excused = own.length - counted.length;
    enough = Math.min(enough, Math.ceil((until.percent * own.length) / 100) - excused);
  }
  return {
    some: counted.length > 0,
    share: enough <= 0 ? 1 : Math.min(1, done / enough),
  };
}
