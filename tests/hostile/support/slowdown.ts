/** What the reference work takes on one undisturbed core of the slowest machine that the limits are meant for, ms. */
const UNDISTURBED_MS = 10;

/**
 * How much slower this machine is at the moment than the one the limits are meant for, at least 1: others may share
 * its cores and caches, and a promise about one machine is no measure of another.
 */
export function slowdown(): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    referenceWork();
    return performance.now() - start;
  });
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return Math.max(1, median / UNDISTURBED_MS);
}

/** Much memory and many small objects, as parsing has. */
function referenceWork(): void {
  const objects = Array.from({ length: 10_000 }, (_, at) => ({
    name: `a${at % 977}`,
    at,
    list: [at],
  }));
  const read = JSON.parse(JSON.stringify(objects)) as typeof objects;
  const counts = new Map<string, number>();
  for (const { name, list } of read) counts.set(name, (counts.get(name) ?? 0) + list.length);
  if (counts.size !== 977) throw new Error('The reference work went wrong');
}
