import type { AuthoredStep, SourcePath } from '../../dsl/index.js';
import { rankScores, scoreOf, type ScoreView } from '../../results/index.js';
import type { ParticipationState, Seen } from '../../run/index.js';
import { compareText } from '../compare-text.js';
import { asWritten } from './as-written.js';
import type { Compare } from './compare-figures.js';

type Expectation = Exclude<NonNullable<AuthoredStep['expect']>, readonly unknown[]>;
type LineExpectation = NonNullable<NonNullable<Expectation['scores']>[string]['lines']>[string];

/**
 * Compares a unit's scores. `states` are all participations, among which it is ranked; they are asked
 * for only where a rank is expected. Line points are those before stretching, deductions below zero,
 * null for a line that does not apply.
 */
export function compareScores(
  expectation: Expectation,
  path: SourcePath,
  seen: Seen,
  states: () => Iterable<ParticipationState>,
  compare: Compare,
): void {
  for (const [name, expected] of Object.entries(expectation.scores ?? {})) {
    const at = [...path, 'scores', name];
    const score = scoreOf(seen, name);
    if (score === undefined) {
      const { code } = seen.state.facts;
      compare(at, name, expected, 'absent', {
        en: `${code}: ${name} is not scored`,
        'zh-CN': `${code}：没有「${name}」得分`,
      });
      continue;
    }
    const { lines = {}, rank, ...parts } = expected;
    const actual = {
      points: score.points,
      'out-of': score.outOf,
      level: score.level,
      veto: score.vetoes.map((veto) => veto.name).toSorted(compareText),
    };
    for (const [part, value] of Object.entries(parts)) {
      const wanted = Array.isArray(value) ? value.toSorted(compareText) : value;
      const is = asWritten(value, actual[part as keyof typeof actual]);
      compare([...at, part], `${name}: ${part}`, wanted, is);
    }
    if (rank !== undefined) {
      compare([...at, 'rank'], `${name}: rank`, rank, placeOf(score, seen, states()) ?? 'none');
    }
    for (const [line, wanted] of Object.entries(lines)) {
      compareLine([...at, 'lines', line], score, line, wanted, compare);
    }
  }
}

function compareLine(
  path: SourcePath,
  score: ScoreView,
  name: string,
  expected: LineExpectation,
  compare: Compare,
): void {
  const line = score.lines.find((found) => found.name === name);
  if (line === undefined) {
    compare(path, score.name, expected, 'absent', {
      en: `${score.name}: there is no line ${name}`,
      'zh-CN': `${score.name}：没有名为「${name}」的评分项`,
    });
    return;
  }
  if (typeof expected !== 'object' || expected === null) {
    compare(path, `${score.name}: ${name}`, expected, asWritten(expected, line.points));
    return;
  }
  const { points, tasks, clauses } = expected;
  if (points !== undefined) {
    compare([...path, 'points'], `${name}: points`, points, asWritten(points, line.points));
  }
  if (tasks !== undefined) {
    const keys = line.tasks.map(({ key }) => key);
    compare([...path, 'tasks'], `${name}: tasks`, sorted(tasks), sorted(keys));
  }
  if (clauses !== undefined) {
    compare([...path, 'clauses'], `${name}: clauses`, sorted(clauses), sorted(line.clauses));
  }
}

function placeOf(
  { name, unit }: ScoreView,
  { compiled, now }: Seen,
  states: Iterable<ParticipationState>,
): number | null | undefined {
  const all = [...states].flatMap((state) => scoreOf({ compiled, state, now }, name) ?? []);
  return rankScores(all).find((score) => score.unit === unit)?.place;
}

/** The order in which keys and clauses are written does not count. */
function sorted(values: readonly (string | number)[]): string[] {
  return values.map(String).toSorted(compareText);
}
