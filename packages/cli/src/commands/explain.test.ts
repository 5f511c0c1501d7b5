import { describe, expect, test } from '@jest/globals';
import { diagnosticCodes, languages, scenarioCodes } from '@muster/engine';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runBuilt } from '../testing/run-built.js';

const golden = path.join(import.meta.dirname, '../../../../tests/golden/checks');
const explain = (...args: string[]) => runBuilt(['explain', ...args], golden);
const indented = (text: string) => text.trimEnd().replace(/^(?=.)/gmu, '  ');

describe('muster explain CODE', () => {
  test.each([
    ['unknown-lifecycle', 'en', 'unknown-lifecycle.out'],
    ['unknown-lifecycle', 'zh-CN', 'unknown-lifecycle.zh-CN.out'],
    ['unserved-clause', 'en', 'unserved-clause.out'],
    ['yaml-syntax', 'zh-CN', 'yaml-syntax.zh-CN.out'],
  ] as const)(
    'prints the entry of %s in %s, with its example and what is said of it',
    async (code, language, output) => {
      const { code: exit, stdout } = await explain(code, '--lang', language);
      expect(exit).toBe(0);
      const meaning = diagnosticCodes.find((one) => one.code === code);
      const parts = [
        code,
        meaning?.title[language] ?? '?',
        meaning?.why[language] ?? '?',
        indented(readFileSync(path.join(golden, `${code}.yaml`), 'utf8')),
        indented(readFileSync(path.join(golden, output), 'utf8')),
        meaning?.remedy[language] ?? '?',
      ];
      const places = parts.map((part) => stdout.indexOf(part));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  test('prints what a code without an example means', async () => {
    const { code, stdout } = await explain('too-large');
    expect(code).toBe(0);
    expect(stdout).toContain('The text is larger than the limit.');
    expect(stdout).not.toContain('Example');
  });

  test('knows what scenarios report, too', async () => {
    const { code, stdout } = await explain('not-refused', '--lang', 'zh-CN');
    const { title, why, remedy } = scenarioCodes['not-refused'];
    expect(code).toBe(0);
    for (const words of [title, why, remedy]) expect(stdout).toContain(words['zh-CN']);
  });

  test('lets no example speak to the terminal', async () => {
    const { stdout } = await explain('control-character');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('2 for a code that does not exist, with the one that was meant', async () => {
    const { code, stdout, stderr } = await explain('unknwon-key');
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'muster explain: there is no code unknwon-key; did you mean unknown-key?\n',
    });
    const { stderr: nothingNear } = await explain('xyz');
    expect(nothingNear).toContain('muster explain lists all');
  });

  test.each([
    ['two codes', ['unknown-key', 'wrong-type'], /one code at a time/],
    ['a language it does not speak', ['unknown-key', '--lang', 'fr'], /en or zh-CN, not fr/],
    ['an unknown option', ['--fast'], /--fast/],
  ])('2 for %s', async (_, args, message) => {
    const { code, stderr } = await explain(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

test.each(languages)('muster explain lists every code with its title in %s', async (language) => {
  const { code, stdout } = await explain('--lang', language);
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(/\s{2,}/u))).toEqual([
    ...diagnosticCodes.map((meaning) => [meaning.code, meaning.title[language]]),
    ...Object.entries(scenarioCodes).map(([one, { title }]) => [one, title[language]]),
  ]);
});

test('every golden campaign is shipped with the command line', () => {
  const shipped = path.join(import.meta.dirname, '../../dist/examples');
  for (const { code } of diagnosticCodes) {
    const file = `${code}.yaml`;
    expect([file, existsSync(path.join(shipped, file))]).toEqual([
      file,
      existsSync(path.join(golden, file)),
    ]);
  }
});
