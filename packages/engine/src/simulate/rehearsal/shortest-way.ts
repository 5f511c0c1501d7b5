import type { CompiledLifecycle } from '../../compile/index.js';
import type { AuthoredEvent } from '../../dsl/index.js';

/** An event that leads on the shortest way that begins with it to a good end. */
export interface Step {
  readonly event: string;
  readonly rules: readonly AuthoredEvent[];
  /** How many steps it takes to the end, itself counted. */
  readonly distance: number;
}

/** What a final state may count as, the best first. */
const GOOD_ENDS = ['done', 'not-applicable', 'waived'] as const;

/**
 * For each state of a lifecycle the events that lead to its best end, the shortest way first; none in
 * a state that moves on by itself sooner. Knows nothing of the events but where they lead.
 */
export function shortestWays(lifecycle: CompiledLifecycle): ReadonlyMap<string, readonly Step[]> {
  const { states, start } = lifecycle.lifecycle;
  const targets = (state: string): string[] => {
    const rules = [...(lifecycle.rules.get(state)?.values() ?? [])].flat();
    const after = states[state]?.after?.to;
    return [...rules.flatMap(({ to }) => to ?? []), ...(after === undefined ? [] : [after])];
  };
  const names = Object.keys(states);

  /** Steps from each state to the nearest end, found backwards from the ends. */
  const distancesTo = (ends: readonly string[]): Map<string, number> => {
    const distances = new Map(ends.map((name) => [name, 0]));
    for (let distance = 0, found = true; found; distance += 1) {
      found = false;
      for (const name of names) {
        if (distances.has(name)) continue;
        if (!targets(name).some((target) => distances.get(target) === distance)) continue;
        distances.set(name, distance + 1);
        found = true;
      }
    }
    return distances;
  };

  const distances =
    GOOD_ENDS.map((counts) =>
      distancesTo(
        names.filter(
          (name) => states[name]?.final === true && (states[name].counts ?? 'done') === counts,
        ),
      ),
    ).find((found) => found.has(start)) ?? new Map<string, number>();

  return new Map(
    names.map((name) => {
      const steps = [...(lifecycle.rules.get(name) ?? [])].flatMap(([event, rules]): Step[] => {
        const ways = rules.flatMap(({ to }) => distances.get(to ?? '') ?? []);
        return ways.length === 0 ? [] : [{ event, rules, distance: Math.min(...ways) + 1 }];
      });
      const alone = (distances.get(states[name]?.after?.to ?? '') ?? Infinity) + 1;
      const sorted = steps.toSorted((a, b) => a.distance - b.distance);
      return [name, (sorted[0]?.distance ?? Infinity) > alone ? [] : sorted];
    }),
  );
}
