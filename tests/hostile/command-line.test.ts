import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { smallCampaign } from './support/small-campaign.js';
import { heavySpecials, lightSpecials } from './support/specials.js';

const main = path.join(import.meta.dirname, '../../packages/cli/dist/main.js');

/** Beside what is known about each: all that the command line may do is refuse. */
const names = [
  '10,000 lists in a flow',
  'bytes of 20 MB',
  'an alias bomb',
  'a ring of 5,000 groups',
  'a condition in 900 brackets',
  'a prototype name in a group',
  'UTF-16',
  '100,000 times NUL',
  'an escape sequence of a terminal',
];

describe('the command line and definitions that want to do harm', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'muster-hostile-command-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const validate = (content: string | Uint8Array) => {
    writeFileSync(path.join(folder, 'campaign.yaml'), content);
    const args = [main, 'validate', 'campaign.yaml'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    return { code: status, stdout, stderr };
  };

  it.each(names)('refuses %s with words', (name) => {
    const made = [...heavySpecials, ...lightSpecials]
      .find((special) => special.name === name)
      ?.make();
    const content = typeof made === 'string' || made instanceof Uint8Array ? made : '';
    const { code, stdout, stderr } = validate(content);
    expect(code).toBe(1);
    const said = stdout + stderr;
    expect(said).toContain('campaign.yaml:');
    expect(said).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(said).not.toContain('\u001b');
  });

  it('takes what only looks like harm', () => {
    const { code } = validate(`\ufeff${smallCampaign({ title: '"\\u202eabc"' })}`);
    expect(code).toBe(0);
  });
});
