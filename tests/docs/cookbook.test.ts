import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fencesIn } from './fences.js';

const folder = path.join(import.meta.dirname, '../../docs/language');

/** One recipe: its examples, and the files they are taken from. */
interface Recipe {
  readonly title: string;
  readonly excerpts: readonly string[];
  readonly files: readonly string[];
}

function recipesIn(page: string): Recipe[] {
  const [, ...sections] = readFileSync(path.join(folder, page), 'utf8').split(/^## /mu);
  return sections.map((section) => ({
    title: section.split('\n', 1)[0] ?? '',
    excerpts: fencesIn(section, 'yaml').map(({ body }) => body),
    files: [...section.matchAll(/\]\(([^)]+\.yaml)\)/gu)].map(([, file = '']) => file),
  }));
}

/** The lines of an excerpt that its file lacks; those that stand for others are passed over. */
function strangers(excerpt: string, files: readonly string[]): string[] {
  const lines = excerpt.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '# …');
  const missing = files.map((file) => {
    const source = readFileSync(path.join(folder, file), 'utf8').split('\n');
    return lines.filter((line) => !source.includes(line));
  });
  return missing.sort((a, b) => a.length - b.length)[0] ?? lines;
}

describe.each(['cookbook.md', 'cookbook.zh-CN.md'])('docs/language/%s', (page) => {
  const recipes = recipesIn(page);

  it('has a recipe for every tested capability', () => {
    expect(recipes.length).toBeGreaterThan(20);
    expect(recipes.every(({ title }) => /^C\d\d \S/u.test(title))).toBe(true);
  });

  it.each(recipes)('shows what stands in the files of $title', ({ excerpts, files }) => {
    expect(excerpts.length).toBeGreaterThanOrEqual(2);
    expect(excerpts.flatMap((excerpt) => strangers(excerpt, files))).toEqual([]);
  });
});
