import type { CompiledScore, CompiledVeto } from '../compile/index.js';
import type { Seen } from '../run/index.js';
import { exact } from './exact.js';
import { conditionHolds, lineOf, type ScoreLine } from './score-line.js';

/** A veto that strikes. */
export interface StruckVeto {
  readonly name: string;
  readonly title?: CompiledVeto['title'];
  /** The best level that is left; absent where none is, and no points. */
  readonly level?: string;
}

/** What a unit has earned, and every point's reasons. */
export interface ScoreView {
  readonly name: string;
  readonly title?: CompiledScore['title'];
  /** The code of the unit. */
  readonly unit: string;
  /**
   * The total after stretching, bonuses, deductions and vetoes, rid of floating error alone; it may be
   * negative. null while no line that could give points applies, so that there is nothing to stretch.
   */
  readonly points: number | null;
  /** What can be reached without bonuses. */
  readonly outOf: number;
  /** What every part is multiplied by: the total is the sum of the lines, their parts times this. */
  readonly factor: number;
  /** The level reached; null where none is. */
  readonly level: string | null;
  readonly vetoes: readonly StruckVeto[];
  readonly lines: readonly ScoreLine[];
}

/**
 * The score of a unit at an instant. All its tasks must be at hand. Undefined for a unit whose
 * category the score is not for, such as a body.
 *
 * What does not apply (`inapplicable`): `normalize` stretches the parts that apply to the whole, `lost`
 * gives nothing for them, `given` gives their points.
 *
 * @throws RangeError for a score that the campaign does not have.
 */
export function scoreOf(seen: Omit<Seen, 'task'>, name: string): ScoreView | undefined {
  const { compiled, state } = seen;
  const score = compiled.scores.get(name);
  if (score === undefined) throw new RangeError(`There is no score ${name}`);
  const { category } = state.facts;
  if (category === undefined || !score.categories.has(category)) return undefined;

  const lines = score.lines.map((line) => lineOf(line, score, seen));
  const parts = lines.filter(({ kind }) => kind === 'part');
  const whole = sum(parts.map(({ worth }) => worth));
  const outOf = score.outOf ?? whole;
  const within =
    score.inapplicable === 'normalize'
      ? sum(parts.flatMap(({ applicable, worth }) => (applicable ? [worth] : [])))
      : whole;
  // Nothing to stretch is no zero, unless the score is made of bonuses and deductions alone.
  const nothing = whole > 0 && within === 0;
  const factor = within === 0 ? 1 : outOf / within;
  const earned = lines.map((line) => (line.points ?? 0) * (line.kind === 'part' ? factor : 1));

  const struck = score.vetoes.filter(({ when }) => conditionHolds(when, seen));
  const spoilt = struck.some(({ level }) => level === undefined);
  const points = spoilt ? 0 : nothing ? null : exact(sum(earned));
  return {
    name,
    ...(score.title === undefined ? {} : { title: score.title }),
    unit: state.facts.code,
    points,
    outOf: exact(outOf),
    factor: exact(factor),
    level: points === null || spoilt ? null : levelOf(score, points, struck),
    vetoes: struck.map((veto) => ({
      name: veto.name,
      ...(veto.title === undefined ? {} : { title: veto.title }),
      ...(veto.level === undefined ? {} : { level: veto.level }),
    })),
    lines,
  };
}

/** The highest level whose points are reached and that no veto bars. */
function levelOf(
  { levels }: CompiledScore,
  points: number,
  vetoes: readonly CompiledVeto[],
): string | null {
  const reached = levels.findLastIndex(({ from }) => points >= from);
  const caps = vetoes.map(({ level }) => levels.findIndex((other) => other.name === level));
  return levels[Math.min(reached, ...caps)]?.name ?? null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
