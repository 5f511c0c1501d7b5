import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

import { inRoot } from '../lib/root.mjs';
import { engineLevels, packageImports } from './boundaries.mjs';
import { musterConfig } from './config.mjs';

// A repository of the same shape with one file in every folder, so that the rules are tried on
// imports that exist, whatever the real sources look like today.
const files = {
  'packages/engine/src/index.ts': '',
  ...Object.fromEntries(
    engineLevels.flat().map((folder) => [`packages/engine/src/${folder}/thing.ts`, '']),
  ),
  'packages/engine/src/dsl/schema/thing.ts': '',
  'packages/engine/src/dsl/loop-a.ts': "export { b } from './loop-b.js';",
  'packages/engine/src/dsl/loop-b.ts': "export { a as b } from './loop-a.js';",
  'packages/api/src/common/clock.ts': '',
  'packages/api/src/persistence/store.ts': '',
  'packages/api/src/tasks/service.ts': '',
  'packages/cli/src/main.ts': '',
  'node_modules/left-pad/package.json': '{ "name": "left-pad", "main": "index.js" }',
  'node_modules/left-pad/index.js': '',
  'packages/engine/package.json': '{ "name": "@muster/engine", "dependencies": { "yaml": "1" } }',
  'packages/api/package.json':
    '{ "name": "@muster/api", "dependencies": { "@muster/engine": "1" } }',
  'packages/cli/package.json':
    '{ "name": "@muster/cli", "dependencies": { "@muster/engine": "1", "@muster/api": "1" } }',
};

let root;
let eslint;

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'muster-lint-')));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text || 'export const thing = 1;\n');
  }
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    // The boundaries need no types, and the snippets are in no TypeScript project.
    overrideConfig: [
      ...musterConfig(root),
      {
        files: ['**/*.ts'],
        ...tseslint.configs.disableTypeChecked,
      },
    ],
  });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The names of the rules that a text breaks when it stands in that file, each once. */
async function broken(file, text) {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  const fatal = result.messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  const rules = result.messages.map((message) => message.ruleId);
  return [...new Set(rules)].filter((rule) => !rule?.includes('no-unused-vars')).sort();
}

const importing = (specifier) =>
  `import { thing } from '${specifier}';\n\nexport const y = thing;\n`;

describe('packages', () => {
  it.each([
    ['engine', 'api'],
    ['engine', 'cli'],
    ['api', 'cli'],
  ])('%s does not import %s, by name or by path', async (from, to) => {
    const file = `packages/${from}/src/new.ts`;
    const target = readdirSync(path.join(root, 'packages', to, 'src'), { recursive: true })
      .find((name) => name.endsWith('.ts'))
      .replace(/\.ts$/, '.js');
    expect(await broken(file, importing(`@muster/${to}`))).toContain('no-restricted-imports');
    expect(await broken(file, importing(`../../${to}/src/${target}`))).toEqual([
      'import-x/no-relative-packages',
      'import-x/no-restricted-paths',
    ]);
  });

  it.each([
    ['api', 'engine'],
    ['cli', 'engine'],
    ['cli', 'api'],
  ])('%s imports %s through its index', async (from, to) => {
    expect(await broken(`packages/${from}/src/new.ts`, importing(`@muster/${to}`))).toEqual([]);
  });

  it.each(['@muster/engine/dist/run/decide.js', '@muster/engine/src/run/thing.js'])(
    'do not reach into one another: %s',
    async (specifier) => {
      const rules = await broken('packages/cli/src/new.ts', importing(specifier));
      expect(rules).toContain('no-restricted-imports');
    },
  );

  it('do not import a file of an allowed package by its path', async () => {
    const text = importing('../../engine/src/run/thing.js');
    expect(await broken('packages/cli/src/new.ts', text)).toEqual([
      'import-x/no-relative-packages',
    ]);
  });

  it('declare what they import', async () => {
    const rules = await broken('packages/engine/src/dsl/new.ts', importing('left-pad'));
    expect(rules).toEqual(['import-x/no-extraneous-dependencies']);
  });

  it('have no default exports', async () => {
    expect(await broken('packages/cli/src/new.ts', 'export default 1;\n')).toEqual([
      'import-x/no-default-export',
    ]);
  });
});

describe('the inner direction of the engine', () => {
  const pairs = engineLevels.flatMap((level, rank) =>
    level.flatMap((folder) =>
      engineLevels.flatMap((others, otherRank) =>
        others.map((other) => ({ folder, other, allowed: otherRank <= rank })),
      ),
    ),
  );

  it.each(pairs)(
    '$folder importing $other: allowed $allowed',
    async ({ folder, other, allowed }) => {
      const text = importing(`../${other}/thing.js`);
      expect(await broken(`packages/engine/src/${folder}/new.ts`, text)).toEqual(
        allowed ? [] : ['import-x/no-restricted-paths'],
      );
    },
  );

  it('is also that of types', async () => {
    const text = "import type { thing } from '../run/thing.js';\n\nexport type T = typeof thing;\n";
    expect(await broken('packages/engine/src/dsl/new.ts', text)).toEqual([
      'import-x/no-restricted-paths',
    ]);
  });

  it('takes types alone from the schema of the language', async () => {
    const schema = '../dsl/schema/thing.js';
    const types = `import type { thing } from '${schema}';\n\nexport type T = typeof thing;\n`;
    expect(await broken('packages/engine/src/run/new.ts', types)).toEqual([]);
    expect(await broken('packages/engine/src/run/new.ts', importing(schema))).toEqual([
      '@typescript-eslint/no-restricted-imports',
    ]);
  });

  it('leaves the index to the outside', async () => {
    expect(await broken('packages/engine/src/run/new.ts', importing('../index.js'))).toEqual([
      'import-x/no-restricted-paths',
    ]);
  });

  it('has a place for every folder there is', () => {
    const folders = readdirSync(inRoot('packages/engine/src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(engineLevels.flat()).toEqual(expect.arrayContaining(folders));
  });

  it('has a rule for every package there is', () => {
    expect(Object.keys(packageImports).sort()).toEqual(readdirSync(inRoot('packages')).sort());
  });
});

describe('the service', () => {
  it('keeps its common folder free of features', async () => {
    const file = 'packages/api/src/common/new.ts';
    expect(await broken(file, importing('../tasks/service.js'))).toEqual([
      'import-x/no-restricted-paths',
    ]);
    expect(await broken(file, importing('./clock.js'))).toEqual([]);
    expect(await broken(file, importing('../persistence/store.js'))).toEqual([]);
  });

  it('lets a feature use the common folder', async () => {
    const text = importing('../common/clock.js');
    expect(await broken('packages/api/src/tasks/new.ts', text)).toEqual([]);
  });
});

describe('cycles', () => {
  it('are refused', async () => {
    const text = files['packages/engine/src/dsl/loop-a.ts'];
    expect(
      await broken('packages/engine/src/dsl/loop-a.ts', `${text}\nexport const a = 1;\n`),
    ).toEqual(['import-x/no-cycle']);
  });
});

describe('the purity of the engine', () => {
  const impure = [
    ["import { readFileSync } from 'node:fs';", 'import-x/no-nodejs-modules'],
    ["import path from 'path';", 'import-x/no-nodejs-modules'],
    ["export const fs = await import('node:fs');", 'import-x/no-nodejs-modules'],
    ['export const now = Date.now();', 'no-restricted-properties'],
    ['export const { now } = Date;', 'no-restricted-properties'],
    ['export const now = new Date();', 'no-restricted-syntax'],
    ['export const local = new Date(2022, 8, 13);', 'no-restricted-syntax'],
    ['export const now = Date();', 'no-restricted-syntax'],
    ['export const now = Temporal.Now.instant();', 'no-restricted-properties'],
    ['export const any = Math.random();', 'no-restricted-properties'],
    ['export const url = import.meta.url;', 'no-restricted-syntax'],
    ['setTimeout(() => 1, 1);', 'no-restricted-globals'],
    ['setInterval(() => 1, 1);', 'no-restricted-globals'],
    ['setImmediate(() => 1);', 'no-restricted-globals'],
    ['queueMicrotask(() => 1);', 'no-restricted-globals'],
    ['globalThis.setTimeout(() => 1, 1);', 'no-restricted-globals'],
    ['export const zone = process.env.TZ;', 'no-restricted-globals'],
    ["console.log('here');", 'no-restricted-globals'],
    ['export const id = crypto.randomUUID();', 'no-restricted-globals'],
    ["void fetch('https://example.org');", 'no-restricted-globals'],
  ];

  it.each(impure)('refuses %s', async (text, rule) => {
    expect(await broken('packages/engine/src/run/new.ts', `${text}\n`)).toContain(rule);
  });

  it.each(impure)('is asked of no other package: %s', async (text, rule) => {
    expect(await broken('packages/api/src/tasks/new.ts', `${text}\n`)).not.toContain(rule);
  });

  it('is not asked of its tests', async () => {
    const text = "import { readFileSync } from 'node:fs';\n\nreadFileSync('x');\n";
    expect(await broken('packages/engine/src/run/new.test.ts', text)).toEqual([]);
  });

  it('allows a date made from an instant that was handed in', async () => {
    const text = 'export const day = (now: number) => new Date(now).toISOString();\n';
    expect(await broken('packages/engine/src/run/new.ts', text)).toEqual([]);
  });
});

describe('a comment', () => {
  it.each(['// eslint-disable-next-line eqeqeq', '/* eslint eqeqeq: off */'])(
    'does not switch a rule off: %s',
    async (comment) => {
      const text = `${comment}\nexport const same = (a: number, b: number) => a == b;\n`;
      expect(await broken('packages/cli/src/new.ts', text)).toContain('eqeqeq');
    },
  );

  it('does not silence the compiler', async () => {
    const text = '// @ts-ignore\nexport const n: string = 1;\n';
    expect(await broken('packages/cli/src/new.ts', text)).toContain(
      '@typescript-eslint/ban-ts-comment',
    );
  });
});
