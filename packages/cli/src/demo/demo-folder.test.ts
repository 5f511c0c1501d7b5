import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { clearFolder, notesFile, readNotes, stateOf, writeNotes } from './demo-folder.js';

const ACCOUNT = { login: 'administrator', password: 'secret', role: 'administrator' } as const;

describe('the folder of a demonstration', () => {
  let folder: string;
  const put = (name: string) => writeFileSync(path.join(folder, name), '');
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'muster-demo-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('keeps its passwords for its owner', () => {
    const inside = path.join(folder, 'new');
    writeNotes(inside, { url: 'http://127.0.0.1:1', accounts: [ACCOUNT] });
    writeNotes(inside, { url: 'http://127.0.0.1:2', accounts: [ACCOUNT] });
    expect(statSync(notesFile(inside)).mode & 0o777).toBe(0o600);
    expect(statSync(inside).mode & 0o777).toBe(0o700);
    expect(readNotes(inside)).toEqual({ url: 'http://127.0.0.1:2', accounts: [ACCOUNT] });
  });

  it('tells a demonstration from one that never came to be, and from data of others', () => {
    expect(stateOf(folder)).toBe('empty');
    put('muster.sqlite');
    expect(stateOf(folder)).toBe('foreign');
    writeNotes(folder, { url: '', accounts: [] });
    expect(stateOf(folder)).toBe('unfinished');
    writeNotes(folder, { url: '', accounts: [ACCOUNT] });
    expect(stateOf(folder)).toBe('demo');
  });

  it('is cleared of what a demonstration made and of nothing else', () => {
    for (const name of ['muster.sqlite', 'muster.sqlite-wal', 'letter.txt']) put(name);
    writeNotes(folder, { url: '', accounts: [ACCOUNT] });
    clearFolder(folder);
    expect(existsSync(path.join(folder, 'letter.txt'))).toBe(true);
    expect(stateOf(folder)).toBe('empty');
  });
});
