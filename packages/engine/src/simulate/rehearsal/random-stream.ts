import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { Random } from '../../evidence/index.js';

/**
 * Random numbers in [0, 1) that follow from a seed and a name alone. Each unit has a stream of its
 * own, so that what one does never shifts the dice of another.
 */
export function randomStream(seed: number, name: string): Random {
  const bytes = sha256(utf8ToBytes(`${seed}/${name}`));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((at) => view.getInt32(at)));
  return () => uniformFloat64(generator);
}

/** A whole number between both ends, each included. */
export function wholeBetween(from: number, to: number, random: Random): number {
  return Math.min(to, from + Math.floor(random() * (to - from + 1)));
}

/** One of the items; undefined when there is none. */
export function oneOf<T>(items: readonly T[], random: Random): T | undefined {
  return items[wholeBetween(0, items.length - 1, random)];
}
