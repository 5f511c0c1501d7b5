import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { readBundle } from './read-bundle.js';
import { shippedCampaign } from './shipped-campaign.js';

describe('readBundle', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'muster-bundle-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('gathers the shipped campaign with its clauses and types, from wherever it is asked', () => {
    const read = readBundle(shippedCampaign());
    if (!read.ok) throw new Error('The shipped campaign cannot be read.');
    const { entry, files } = read.bundle;
    expect(entry).toBe('qingpu-six-ones-2022/campaign.yaml');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([entry, 'qingpu-six-ones-2022/clauses.yaml', 'types/talk.yaml']),
    );
    expect(Object.keys(files).every((file) => !file.startsWith('.'))).toBe(true);
  });

  it('names the campaign file that is not there', () => {
    const read = readBundle(path.join(folder, 'none.yaml'));
    expect(read).toMatchObject({ ok: false, diagnostics: [{ code: 'unknown-file' }] });
  });

  it('refuses a file that is no text', () => {
    const file = path.join(folder, 'campaign.yaml');
    writeFileSync(file, Uint8Array.of(0x6d, 0xff, 0xfe));
    expect(readBundle(file).ok).toBe(false);
  });
});
