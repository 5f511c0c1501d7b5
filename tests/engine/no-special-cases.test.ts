import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !/(^|\/)(node_modules|dist)\//u.test(file))
    .map((file) => `${folder}/${file}`);

type Definition = Readonly<Record<string, unknown>>;
const keysOf = (definition: Definition, key: string) =>
  Object.keys((definition[key] as object | null | undefined) ?? {});

/** The names that definitions of the repository give, by what they name. */
function namesGiven(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const definitions = ['campaigns', 'tests/capabilities']
    .flatMap((folder) => filesIn(folder, '.yaml'))
    .filter((file) => !file.includes('/scenarios/'))
    .map((file): [string, Definition] => [file, parse(read(file)) as Definition]);
  for (const [file, definition] of definitions) {
    for (const kind of ['campaign', 'type']) {
      const name = definition[kind];
      if (typeof name === 'string') {
        names.set(name, `${kind} of ${file}`);
      }
    }
    for (const key of [
      'activities',
      'lifecycles',
      'units',
      'groups',
      'roles',
      'bodies',
      'figures',
    ]) {
      for (const name of keysOf(definition, key)) names.set(name, `${key} of ${file}`);
    }
  }
  for (const capability of readdirSync(join(root, 'tests/capabilities'))) {
    names.set(capability, 'capability');
    names.set(capability.slice(0, 3), 'capability');
  }
  return names;
}

/** Every text that the sources of the product hold, with where it stands. */
function* textsIn(source: string[]): Iterable<{ text: string; file: string; line: number }> {
  for (const file of source) {
    const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    const found: { text: string; file: string; line: number }[] = [];
    const visit = (node: ts.Node) => {
      if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        found.push({ text: node.text, file, line: line + 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    yield* found;
  }
}

/**
 * Words of the language, and the words that the sources declare as types: kinds of entries, of actors,
 * of severities. Definitions may use these as names of their own.
 */
function ownWords(sources: readonly string[]): ReadonlySet<string> {
  const schema = filesIn('schemas', '.json').map(read).join('\n');
  const words = new Set([...schema.matchAll(/"([a-z][a-z-]*)"/gu)].map(([, word = '']) => word));
  for (const file of sources) {
    const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node) => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) {
        words.add(node.literal.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return words;
}

describe('The engine', () => {
  const names = namesGiven();
  const sources = readdirSync(join(root, 'packages'))
    .flatMap((name) => filesIn(`packages/${name}/src`, '.ts'))
    .filter((file) => !/\.test\.ts$|\/testing\/|\/generated\//u.test(file))
    // The demonstration plays one campaign, with people and places of its own.
    .filter((file) => !/^packages\/api\/src\/demo\/|shipped-campaign\.ts$/u.test(file));
  const engine = sources.filter((file) => file.startsWith('packages/engine/'));

  it('finds names of definitions, and sources', () => {
    expect(names.size).toBeGreaterThan(300);
    expect(names.get('talk')).toMatch(/campaigns/u);
    expect(names.get('C19')).toBe('capability');
    expect(engine.length).toBeGreaterThan(200);
  });

  it('knows no activity type, campaign, activity or capability by name', () => {
    const words = ownWords(engine);
    const known = [...textsIn(engine)].filter(
      ({ text }) => names.has(text) && !words.has(text) && !COMMON.has(text),
    );
    expect(
      known.map(({ text, file, line }) => `${file}:${line} "${text}": ${names.get(text) ?? ''}`),
    ).toEqual([]);
  });

  it('knows no campaign and no capability in the rest of the product', () => {
    const known = [...textsIn(sources)].filter(({ text }) =>
      /^(campaign|type|capability)\b/u.test(names.get(text) ?? ''),
    );
    const words = ownWords(sources);
    expect(
      known
        .filter(({ text }) => !words.has(text) && !COMMON.has(text))
        .map(({ text, file, line }) => `${file}:${line} "${text}"`),
    ).toEqual([]);
  });
});

/** Names that conditions and dates know, and that a definition happens to use for something of its own. */
const COMMON: ReadonlySet<string> = new Set(['entry', 'opening']);
