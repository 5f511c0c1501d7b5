import type { CollectionName, CollectionOptions } from './collections.js';

/** What a child is asked to do. */
export interface Job {
  readonly collection: CollectionName;
  readonly options: CollectionOptions;
  /** The first document, and how many to go on by. */
  readonly from: number;
  readonly step: number;
  /** The first document alone. */
  readonly only?: boolean;
  /** Most processor time for one answer, ms. */
  readonly limitMs: number;
  /** Processor time after which a document is taken to hang, ms. */
  readonly hangs: number;
  /** Whether every answer is reported, and not only the slowest. */
  readonly keepAll: boolean;
  readonly progressFile: string;
  readonly reportFile: string;
  /** Writes one document to a file, and answers none. */
  readonly write?: { readonly index: number; readonly file: string };
}

export interface Measured {
  readonly index: number;
  readonly name: string;
  readonly ms: number;
  readonly codes: readonly string[];
  readonly diagnostics: number;
}

export interface ChildReport {
  readonly count: number;
  readonly answered: number;
  readonly failures: readonly { index: number; name: string; message: string }[];
  readonly measured: readonly Measured[];
  readonly peakMb: number;
}
