import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Trial } from './trial.js';

/** A file of the repository that is mutated, and the files beside it that it needs. */
export interface Base {
  readonly name: string;
  readonly kind: Trial['kind'];
  readonly text: string;
}

/** The repository's definitions. Small ones answer in about a millisecond, the large in a tenth of a second. */
export interface Bases {
  readonly small: readonly Base[];
  readonly large: readonly Base[];
}

/** Longest text of a base that counts as small, in UTF-16 units. */
const SMALL = 4000;

export function readBases(root: string): Bases {
  const below = (...folder: string[]) => yamlBelow(path.join(root, ...folder));
  const all = [...below('tests', 'golden', 'checks'), ...below('campaigns')].map((file): Base => {
    const text = readFileSync(file, 'utf8');
    return { name: path.relative(root, file).replaceAll(path.sep, '/'), kind: kindOf(text), text };
  });
  return {
    small: all.filter(({ text }) => text.length <= SMALL),
    large: all.filter(({ text }) => text.length > SMALL),
  };
}

function yamlBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function kindOf(text: string): Trial['kind'] {
  if (/^scenario:/m.test(text)) return 'scenario';
  if (/^type:/m.test(text)) return 'type';
  return /^campaign:/m.test(text) ? 'campaign' : 'clauses';
}
