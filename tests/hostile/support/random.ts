import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Random choices that follow from a seed and a number alone, so that any document can be made again by itself. */
export class Random {
  readonly #generator;

  constructor(seed: number, index: number) {
    this.#generator = xoroshiro128plus(
      Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b),
    );
  }

  /** A whole number from 0 to `below`, which is left out. */
  below(below: number): number {
    return below <= 1 ? 0 : uniformInt(this.#generator, 0, below - 1);
  }

  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  one<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('Nothing to choose from');
    return items[this.below(items.length)] as T;
  }
}
