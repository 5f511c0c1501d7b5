import { fuzzedDocuments } from './fuzz.js';
import { naughtyStrings } from './naughty.js';
import { heavySpecials, lightSpecials, specialDocuments } from './specials.js';
import type { Trial } from './trial.js';
import { yamlTestSuite } from './yaml-suite.js';

/** Documents by number: each can be made again by itself. */
export interface Documents {
  readonly count: number;
  at(index: number): Trial;
}

export type CollectionName = 'naughty' | 'yaml-suite' | 'fuzz' | 'heavy' | 'light';

export interface CollectionOptions {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly seed: number;
  /** How many documents to make up. */
  readonly count: number;
}

export function openCollection(name: CollectionName, options: CollectionOptions): Documents {
  switch (name) {
    case 'naughty':
      return naughtyStrings(options.root);
    case 'yaml-suite':
      return yamlTestSuite();
    case 'fuzz':
      return fuzzedDocuments(options);
    case 'heavy':
      return specialDocuments(heavySpecials);
    case 'light':
      return specialDocuments(lightSpecials);
  }
}
