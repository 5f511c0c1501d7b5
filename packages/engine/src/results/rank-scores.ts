import { byText } from './by-text.js';

/** What is ranked; `points` null stands for a score that is not to be had yet. */
export interface Rankable {
  readonly unit: string;
  readonly points: number | null;
}

/**
 * Scores in the order of their points, each with its place. Equal points share a place, and as many
 * places are left free behind them: 1, 2, 2, 4. Among equals the unit's code decides the order, so that
 * it is the same whatever order they come in. Scores without points come last and have no place.
 */
export function rankScores<T extends Rankable>(
  scores: readonly T[],
): (T & { readonly place: number | null })[] {
  const ordered = scores.toSorted(
    (a, b) =>
      (b.points ?? -Infinity) - (a.points ?? -Infinity) ||
      Number(a.points === null) - Number(b.points === null) ||
      byText(a.unit, b.unit),
  );
  let place = 0;
  return ordered.map((score, index) => {
    if (score.points === null) return { ...score, place: null };
    if (index === 0 || ordered[index - 1]?.points !== score.points) place = index + 1;
    return { ...score, place };
  });
}
