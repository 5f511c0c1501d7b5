import { readBases, type Base, type Bases } from './bases.js';
import type { CollectionOptions, Documents } from './collections.js';
import { randomYaml } from './random-yaml.js';
import { Random } from './random.js';
import { smallCampaign } from './small-campaign.js';
import { mutateText } from './text-mutations.js';
import type { Trial } from './trial.js';
import { kinTable, mutateTree, type Kin } from './tree-mutations.js';

/** One in so many documents is made of a large file, which takes as long as a hundred small ones. */
const LARGE_EVERY = 100;

/** Documents made of the repository's own by mutation, and some out of thin air. */
export function fuzzedDocuments({ root, seed, count }: CollectionOptions): Documents {
  const bases = readBases(root);
  const kin = kinTable([...bases.small, ...bases.large].map(({ text }) => text));
  return {
    count,
    at(index) {
      const random = new Random(seed, index);
      const base = random.one(index % LARGE_EVERY === 0 ? bases.large : bases.small);
      const [how, content] = contentOf(base, bases, kin, random);
      return { ...asTrial(base, content), name: `#${index}: ${base.name}, ${how}` };
    },
  };
}

function contentOf(
  base: Base,
  bases: Bases,
  kin: Kin,
  random: Random,
): readonly [string, string | Uint8Array] {
  const dice = random.below(100);
  if (dice < 8) return ['random YAML', randomYaml(random)];
  if (dice < 50) return ['mutated tree', mutateTree(base.text, kin, random)];
  const rounds = random.chance(70) ? 1 : random.between(2, 6);
  const text = mutateText(base.text, random.one(bases.small).text, rounds, random);
  if (dice < 90) return ['mutated text', text];
  return ['mutated bytes', mutateBytes(new TextEncoder().encode(text), random)];
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  for (let left = random.between(1, 8); left > 0 && bytes.length > 0; left -= 1) {
    const at = random.below(bytes.length);
    bytes[at] = random.chance(50) ? (bytes[at] ?? 0) ^ (1 << random.below(8)) : random.below(256);
  }
  return bytes;
}

/** Types and clauses are read twice: by themselves, and by a campaign that names them. */
function asTrial({ kind, text }: Base, content: string | Uint8Array): Omit<Trial, 'name'> {
  if (kind === 'type') {
    const type = /^type: *(\S+)/m.exec(text)?.[1] ?? 'x';
    const main = smallCampaign({
      use: '[type.yaml]',
      activities: `{ report: { type: ${type}, title: Report, why: [1], for: each leader } }`,
    });
    return {
      kind: 'campaign',
      entry: 'campaign.yaml',
      files: { 'campaign.yaml': main, 'type.yaml': content },
    };
  }
  if (kind === 'clauses') {
    const main = smallCampaign({ source: '{ issued: 2022-09-01, clauses: clauses.yaml }' });
    return {
      kind: 'campaign',
      entry: 'campaign.yaml',
      files: { 'campaign.yaml': main, 'clauses.yaml': content },
    };
  }
  return { kind, entry: 'file.yaml', files: { 'file.yaml': content } };
}
