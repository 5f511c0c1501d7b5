import type { Random } from './evidence-context.js';

/** A whole number between both ends, each included. */
export function wholeBetween(from: number, to: number, random: Random): number {
  return Math.min(to, from + Math.floor(random() * (to - from + 1)));
}

/** One of the items; undefined when there is none. */
export function oneOf<T>(items: readonly T[], random: Random): T | undefined {
  return items[wholeBetween(0, items.length - 1, random)];
}

/**
 * At least `least` of the items, each once, in their order; all of them when there are fewer, and now
 * and then.
 */
export function someOf<T>(items: readonly T[], least: number, random: Random): T[] {
  const more = random();
  const few = Math.max(1, least) + (more < 0.3 ? 1 : 0);
  const wanted = more >= 0.9 ? items.length : Math.min(items.length, few);
  let needed = wanted;
  return items.filter((_, index) => {
    const taken = random() * (items.length - index) < needed;
    if (taken) needed -= 1;
    return taken;
  });
}
