import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const docs = path.join(import.meta.dirname, '../../docs');
const pages = [
  'authors.md',
  'language/reference.md',
  'language/reference.zh-CN.md',
  'language/cookbook.md',
  'language/cookbook.zh-CN.md',
];

const textOf = (page: string) => readFileSync(path.join(docs, page), 'utf8');
const anchorsOf = (text: string) =>
  new Set([...text.matchAll(/<a id="([^"]+)"><\/a>/gu)].map(([, id = '']) => id));

describe.each(pages)('docs/%s', (page) => {
  it('leads nowhere that is not there', () => {
    const text = textOf(page);
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(10);
    const broken = targets.filter((target) => {
      if (target.startsWith('https://')) return false;
      const [file = '', anchor] = target.split('#');
      const at = path.join(docs, path.dirname(page), file);
      if (file !== '' && !existsSync(at)) return true;
      if (anchor === undefined) return false;
      return !anchorsOf(file === '' ? text : readFileSync(at, 'utf8')).has(anchor);
    });
    expect([...new Set(broken)]).toEqual([]);
  });

  it('calls no two places the same', () => {
    const ids = [...textOf(page).matchAll(/<a id="([^"]+)"><\/a>/gu)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe.each(['reference', 'cookbook'])('docs/language/%s', (name) => {
  it('has the same places in both languages', () => {
    const [en, zh] = ['.md', '.zh-CN.md'].map((end) => anchorsOf(textOf(`language/${name}${end}`)));
    expect(zh).toEqual(en);
  });
});
