import { parseDocument, stringify } from 'yaml';

import { hostileWords } from './hostile-words.js';
import type { Random } from './random.js';

/** Values that stand somewhere under a key, so that one can take the place of another of its kind. */
export type Kin = ReadonlyMap<string, readonly unknown[]>;

type Container = Record<string, unknown> | unknown[];

interface Spot {
  readonly holder: Container;
  readonly key: string;
}

export function kinTable(texts: readonly string[]): Kin {
  const kin = new Map<string, unknown[]>();
  for (const text of texts) {
    for (const { holder, key } of spotsOf(parsed(text))) {
      const name = Array.isArray(holder) ? '' : key;
      const values = kin.get(name) ?? [];
      kin.set(name, values);
      values.push(get(holder, key));
    }
  }
  return kin;
}

/** A text whose tree was changed in a few places, written again as blocks, as flows or as JSON. */
export function mutateTree(text: string, kin: Kin, random: Random): string {
  const root: Container = { root: structuredClone(parsed(text)) };
  for (let left = random.chance(60) ? 1 : random.between(2, 8); left > 0; left -= 1) {
    const spots = spotsOf(root);
    if (spots.length === 0) break;
    mutateAt(random.one(spots), spots, kin, random);
  }
  const value = root['root'] ?? null;
  const dice = random.below(10);
  if (dice < 7) return JSON.stringify(value);
  if (dice < 8) return JSON.stringify(value, null, 2);
  return stringify(value, { aliasDuplicateObjects: dice === 8, collectionStyle: 'any' });
}

function mutateAt(spot: Spot, spots: readonly Spot[], kin: Kin, random: Random): void {
  const { holder, key } = spot;
  const value = get(holder, key);
  switch (random.below(10)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return;
    case 1:
      rename(spot, random.one(spots).key);
      return;
    case 2:
      rename(spot, random.one(hostileWords));
      return;
    case 3:
      set(holder, key, structuredClone(get(random.one(spots).holder, random.one(spots).key)));
      return;
    case 4:
      set(holder, key, random.one(hostileWords));
      return;
    case 5:
      set(holder, key, structuredClone(random.one(scalars)));
      return;
    case 6:
      set(holder, key, random.chance(50) ? [value] : { [random.one(hostileWords)]: value });
      return;
    default:
      // The most fruitful: what stays in shape reaches the checks of sense.
      set(
        holder,
        key,
        structuredClone(random.one(kin.get(Array.isArray(holder) ? '' : key) ?? [value])),
      );
  }
}

const scalars: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  1e308,
  2 ** 53,
  '',
  ' ',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  [null],
];

function rename({ holder, key }: Spot, name: string): void {
  const value = get(holder, key);
  if (Array.isArray(holder)) holder.push(structuredClone(value));
  else {
    Reflect.deleteProperty(holder, key);
    set(holder, name, value);
  }
}

/** Parsing takes longer than answering, and each text is mutated a thousand times. */
const trees = new Map<string, unknown>();

function parsed(text: string): unknown {
  if (!trees.has(text)) trees.set(text, treeOf(text));
  return trees.get(text);
}

/** Some of the repository's texts are wrong on purpose; what has aliases may even hold itself. */
function treeOf(text: string): unknown {
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  } catch {
    return {};
  }
}

function spotsOf(value: unknown): Spot[] {
  if (!isContainer(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...spotsOf(get(value, key))]);
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function get(holder: Container, key: string): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value as unknown;
}

/** Defined and not assigned, since the name may be that of the prototype. */
function set(holder: Container, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
