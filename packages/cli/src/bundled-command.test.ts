import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadBundledCommand } from './bundled-command.js';
import type { CommandIo } from './command.js';

let root: string;
let dist: URL;

/** A file of an installation, by its path there, last written at this second. */
function write(file: string, second: number, text = ''): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  utimesSync(target, second, second);
}

function writeBundle(second: number): void {
  write('cli/dist/bundle/greet.cjs', second, 'exports.run = () => Promise.resolve(7);');
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'muster-bundle-'));
  dist = pathToFileURL(path.join(root, 'cli/dist/'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the bundle of a command', () => {
  const io: CommandIo = {
    out: () => undefined,
    err: () => undefined,
    color: false,
    language: 'en',
    version: '0.0.0',
  };

  test('is taken when it was made after the sources were compiled', async () => {
    write('engine/dist/.tsbuildinfo', 10);
    write('cli/dist/.tsbuildinfo', 11);
    writeBundle(12);
    await expect(loadBundledCommand('greet', dist)?.run([], io)).resolves.toBe(7);
  });

  test('is taken where nothing tells when the sources were compiled, as in an installed package', () => {
    writeBundle(12);
    expect(loadBundledCommand('greet', dist)).toBeDefined();
  });

  test.each(['engine', 'cli'])('is left when %s was compiled after it was made', (part) => {
    write('engine/dist/.tsbuildinfo', 10);
    write('cli/dist/.tsbuildinfo', 10);
    writeBundle(12);
    write(`${part}/dist/.tsbuildinfo`, 13);
    expect(loadBundledCommand('greet', dist)).toBeUndefined();
  });

  test('is not missed when there is none', () => {
    expect(loadBundledCommand('greet', dist)).toBeUndefined();
  });
});
