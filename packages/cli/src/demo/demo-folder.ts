import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { DemoAccount } from '@muster/api';

/** What the demonstration leaves in its folder for `muster clock` and for its user. */
export interface DemoNotes {
  /** Where the service listens, or listened last. */
  readonly url: string;
  /** Without accounts the demonstration was never completed. */
  readonly accounts: readonly DemoAccount[];
}

const NOTES = 'credentials.json';
const DATABASE = 'muster.sqlite';
/** Everything that a demonstration makes in its folder. */
const CONTENTS = [NOTES, DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, 'files'];

export const DEFAULT_FOLDER = '.muster-demo';

/** The folder of a demonstration: as asked for, else by the environment, else one here. */
export function demoFolder(asked: string | undefined): string {
  const fromEnvironment = process.env['MUSTER_DATA_DIR'];
  return path.resolve(
    asked ??
      (fromEnvironment === undefined || fromEnvironment === '' ? DEFAULT_FOLDER : fromEnvironment),
  );
}

export function notesFile(folder: string): string {
  return path.join(folder, NOTES);
}

/** The notes of a demonstration; undefined where there are none. */
export function readNotes(folder: string): DemoNotes | undefined {
  const file = notesFile(folder);
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as DemoNotes;
}

/** Writes the notes, which hold passwords, so that their owner alone may read them. */
export function writeNotes(folder: string, notes: DemoNotes): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = notesFile(folder);
  // Never half a file, not even after a power cut in between.
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${JSON.stringify(notes, undefined, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
}

export type FolderState =
  /** Nothing is there yet. */
  | 'empty'
  /** A demonstration that goes on. */
  | 'demo'
  /** A demonstration whose beginning was interrupted; there is nothing in it to keep. */
  | 'unfinished'
  /** Data of a service that is no demonstration. */
  | 'foreign';

export function stateOf(folder: string): FolderState {
  const notes = readNotes(folder);
  if (notes) return notes.accounts.length > 0 ? 'demo' : 'unfinished';
  return existsSync(path.join(folder, DATABASE)) ? 'foreign' : 'empty';
}

/** Empties a demonstration's folder of what a demonstration makes, and of nothing else. */
export function clearFolder(folder: string): void {
  for (const name of CONTENTS) rmSync(path.join(folder, name), { recursive: true, force: true });
}
