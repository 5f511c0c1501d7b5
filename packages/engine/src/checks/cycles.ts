/** Enough to see what is wrong: a dense tangle of names has more circles than anybody reads. */
const MOST_CYCLES = 50;
/** Longest circle that is given in full. */
const LONGEST = 20;

interface Step {
  readonly name: string;
  readonly others: Iterator<string>;
}

/**
 * Circles among names, each once, from the name that comes first in `names`; of very many the first ones.
 * Names that are unknown lead nowhere. The middle of a very long circle is left out: an ellipsis stands for it.
 */
export function findCycles(
  names: readonly string[],
  next: (name: string) => readonly string[],
): string[][] {
  const order = new Map(names.map((name, at) => [name, at]));
  const settled = new Set<string>();
  const cycles: string[][] = [];
  for (const first of names) {
    // A list of its own and no recursion: a chain of names may be longer than the stack is deep.
    const trail: Step[] = [];
    const places = new Map<string, number>();
    const enter = (name: string) => {
      places.set(name, trail.length);
      trail.push({ name, others: next(name)[Symbol.iterator]() });
    };
    if (!settled.has(first)) enter(first);
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const other = step.others.next();
      if (other.done === true) {
        settled.add(step.name);
        places.delete(step.name);
        trail.pop();
        continue;
      }
      const at = places.get(other.value);
      if (at === undefined) {
        if (!settled.has(other.value)) enter(other.value);
      } else {
        cycles.push(shortened(startingFirst(trail.slice(at), order)));
        if (cycles.length >= MOST_CYCLES) return cycles;
      }
    }
  }
  return cycles;
}

function startingFirst(steps: readonly Step[], order: ReadonlyMap<string, number>): string[] {
  const cycle = steps.map(({ name }) => name);
  let at = 0;
  let least = Infinity;
  for (const [index, name] of cycle.entries()) {
    const place = order.get(name) ?? Infinity;
    if (place >= least) continue;
    least = place;
    at = index;
  }
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}

function shortened(cycle: string[]): string[] {
  if (cycle.length <= LONGEST) return cycle;
  return [...cycle.slice(0, LONGEST / 2), '…', ...cycle.slice(1 - LONGEST / 2)];
}
