import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBuilt, type Outcome } from '../testing/run-built.js';

let folder: string;
const inFolder = (...args: string[]): Promise<Outcome> => runBuilt(['validate', ...args], folder);

const good = `muster: 1
campaign: small
version: 1.0.0
title: A small campaign
source: { issued: 2022-09-01 }
timezone: Asia/Shanghai
calendar: cn
window: { from: 2022-09, to: 2022-11 }
bodies:
  office: { title: Office, lead: true }
units:
  company: { title: Company, joins: automatically }
activities:
  report:
    title: Report
    why: [1]
    for: each company
    due: 2022-11-30
    evidence: { words: { type: text, required: true } }
    lifecycle: simple
lifecycles:
  simple:
    start: open
    states:
      open: { on: { submit: { to: done, by: owner, needs: evidence } } }
      done: { final: true, counts: done }
`;
const doubtful = good.replace('why: [1]', 'why: []');
const bad = good.replace('lifecycle: simple', 'lifecycle: simpel');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'muster-validate-'));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  write('good.yaml', good);
  write('doubtful.yaml', doubtful);
  write('bad.yaml', bad);
  write('tree/deep/er/campaign.yaml', bad);
  write('tree/node_modules/campaign.yaml', bad);
  write('tree/other.yaml', 'name: nothing of ours\n');
  write(
    'tree/type.yaml',
    'muster: 1\ntype: paper\ntitle: Paper\nactivity: { lifecycel: simple }\n',
  );
  write('none/other.yaml', 'name: nothing of ours\n');
  write('sixteen-bits.yaml', Buffer.from(`\uFEFF${good}`, 'utf16le'));
  write('latin.yaml', Buffer.from(good.replace('A small', 'Une petite \u00e9'), 'latin1'));
  write('uses-a-folder.yaml', good.replace('activities:', 'use: [none]\nactivities:'));
  write('typo.yaml', good.replace('campaign: small', 'campain: small'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('exit codes', () => {
  test('0 when nothing is wrong', async () => {
    const { code, stdout, stderr } = await inFolder('good.yaml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('1 file checked: no errors, no warnings\n');
  });

  test('0 when there are warnings only', async () => {
    const { code, stdout } = await inFolder('doubtful.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('doubtful.yaml:16:10 warning activity-without-clause');
    expect(stdout).toContain('1 file checked: 1 warning in 1 file\n');
  });

  test('1 when there is an error, told with its line and what was meant', async () => {
    const { code, stdout } = await inFolder('bad.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('bad.yaml:20:16 error unknown-lifecycle');
    expect(stdout).toContain('20 |     lifecycle: simpel\n     |                ^^^^^^\n');
    expect(stdout).toContain('did you mean simple?');
  });

  test.each([
    ['no path', [], /name a file or a folder/],
    ['an unknown option', ['--fast', 'good.yaml'], /--fast/],
    [
      'an unknown format',
      ['--format', 'xml', 'good.yaml'],
      /human, json, github or sarif, not xml/,
    ],
    ['a path that does not exist', ['gone.yaml'], /no file or folder gone\.yaml/],
    ['a folder without any file of the language', ['none'], /in the folder none/],
  ])('2 for %s, said on stderr alone', async (_, args, message) => {
    const { code, stdout, stderr } = await inFolder(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('2 for a command that does not exist, with those that do', async () => {
    const { code, stderr } = await runBuilt(['validat', 'good.yaml'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('validate');
  });
});

describe('--format json', () => {
  test('an empty array when nothing is wrong', async () => {
    const { code, stdout } = await inFolder('--format', 'json', 'good.yaml');
    expect({ code, found: JSON.parse(stdout) as unknown }).toEqual({ code: 0, found: [] });
  });

  test('file, code, severity, message, range and suggestion of each mistake', async () => {
    const { code, stdout } = await inFolder('bad.yaml', '--format=json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'bad.yaml',
        code: 'unknown-lifecycle',
        severity: 'error',
        message: 'There is no lifecycle simpel; known: simple',
        range: { start: { line: 20, column: 16 }, end: { line: 20, column: 22 } },
        suggestion: 'simple',
      },
    ]);
  });

  test('the places that a mistake is related to', async () => {
    const golden = path.join(import.meta.dirname, '../../../../tests/golden/checks/lead-body.yaml');
    const { stdout } = await inFolder('--format', 'json', golden);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        code: 'lead-body',
        related: [
          {
            file: golden,
            message: 'leads already',
            range: { start: { line: 11, column: 34 }, end: { line: 11, column: 38 } },
          },
        ],
      },
    ]);
  });
});

describe('what paths lead to', () => {
  test('a folder is searched to its depths, and only for files of the language', async () => {
    const { code, stdout } = await inFolder('--format', 'json', 'tree');
    const found = JSON.parse(stdout) as { file: string; code: string }[];
    expect(code).toBe(1);
    expect(found.map((one) => [one.file, one.code])).toEqual([
      ['tree/deep/er/campaign.yaml', 'unknown-lifecycle'],
      ['tree/type.yaml', 'unknown-key'],
    ]);
  });

  test('the campaigns that come with it have no error', async () => {
    const root = path.join(import.meta.dirname, '../../../..');
    const { code, stdout } = await runBuilt(['validate', '--format', 'json', 'campaigns'], root);
    const found = JSON.parse(stdout) as { severity: string }[];
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBe(0);
  });

  test('a misspelt kind of file is told what it should be', async () => {
    const { code, stdout } = await inFolder('typo.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('did you mean campaign?');
  });
});

describe('files that are no text', () => {
  test.each(['sixteen-bits.yaml', 'latin.yaml'])(
    '%s is told to be in a wrong encoding',
    async (name) => {
      const { code, stdout } = await inFolder('--format', 'json', name);
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject([{ file: name, code: 'wrong-encoding' }]);
    },
  );

  test('a folder where a file is used', async () => {
    const { code, stdout } = await inFolder('--format', 'json', 'uses-a-folder.yaml');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'none', code: 'unreadable-file' }]);
  });

  test('a file that nobody may read', async () => {
    const closed = path.join(folder, 'closed.yaml');
    writeFileSync(closed, good);
    chmodSync(closed, 0);
    const { code, stdout } = await inFolder('--format', 'json', 'closed.yaml');
    const found = JSON.parse(stdout) as unknown;
    // The superuser may read everything.
    const isRoot = process.getuid?.() === 0;
    expect({ code, found }).toMatchObject(
      isRoot ? { code: 0, found: [] } : { code: 1, found: [{ code: 'unreadable-file' }] },
    );
  });
});

test('--help says how it is used', async () => {
  const { code, stdout } = await inFolder('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('Usage: muster validate PATH...');
});
