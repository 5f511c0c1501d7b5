import { digestOf, type CompiledActivity, type CompiledCampaign } from '../compile/index.js';

/** Something that may be drawn. */
export interface Drawable {
  readonly key: string;
  /** Items of which the sample takes so many each. */
  readonly stratum: string;
}

/**
 * A place in a draw that follows from the seed and the key alone: the same on every machine, for every
 * order of the items. Nobody can tell it without the seed.
 */
export function lotOf(compiled: CompiledCampaign, ...parts: readonly string[]): string {
  return digestOf([compiled.seed, ...parts]);
}

/** The keys that a sample draws, of each stratum so many, in the order of their lots. */
export function drawSample(
  compiled: CompiledCampaign,
  activity: CompiledActivity,
  participant: string,
  items: readonly Drawable[],
  take: (of: number) => number,
): string[] {
  const strata = new Map<string, Drawable[]>();
  for (const item of items) {
    strata.set(item.stratum, [...(strata.get(item.stratum) ?? []), item]);
  }
  return [...strata.values()].flatMap((stratum) =>
    stratum
      .map(({ key }) => ({ key, lot: lotOf(compiled, activity.name, participant, key) }))
      .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, take(stratum.length))
      .map(({ key }) => key),
  );
}
