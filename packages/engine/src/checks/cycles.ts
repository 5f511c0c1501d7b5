/** Circles among names, each once, from the name that comes first in `names`. Names that are unknown lead nowhere. */
export function findCycles(
  names: readonly string[],
  next: (name: string) => readonly string[],
): string[][] {
  const settled = new Set<string>();
  const cycles: string[][] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const at = trail.indexOf(name);
    if (at >= 0) {
      cycles.push(startingFirst(trail.slice(at), names));
      return;
    }
    if (settled.has(name)) return;
    for (const other of next(name)) visit(other, [...trail, name]);
    settled.add(name);
  };
  for (const name of names) visit(name, []);
  return cycles;
}

function startingFirst(cycle: readonly string[], names: readonly string[]): string[] {
  const first = Math.min(...cycle.map((name) => names.indexOf(name)).filter((at) => at >= 0));
  const at = Math.max(0, cycle.indexOf(names[first] ?? ''));
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
