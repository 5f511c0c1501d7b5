// Writes docs/language; with --check, fails when it is not current. The words come from the schemas, from
// the engine (loaded from dist, so build first) and from the tables beside this file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

import { cookbook } from './cookbook.mjs';
import { referenceOf } from './reference.mjs';
import { languages } from './words.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const read = (file) => readFileSync(join(here, file), 'utf8');
const table = (name) => parse(read(`${name}.yaml`));

const sources = {
  schemas: Object.fromEntries(
    ['campaign', 'type', 'clauses', 'scenario'].map((name) => [
      name,
      JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')),
    ]),
  ),
  chinese: JSON.parse(read('in-chinese.json')),
  probe: table('probe'),
  dates: table('dates'),
  expressions: table('expressions'),
  refusals: table('refusals'),
  refusalCodes: refusalCodes(),
  undescribed: table('undescribed'),
  parties: table('parties'),
  assertions: table('assertions'),
};
const recipes = table('capabilities');

let stale = false;
for (const language of languages) {
  const suffix = language === 'en' ? '' : `.${language}`;
  put(`reference${suffix}.md`, referenceOf({ ...sources, language }));
  put(`cookbook${suffix}.md`, cookbook({ root, recipes, language }));
}
if (stale) process.exit(1);

function put(name, text) {
  const file = join(root, 'docs/language', name);
  let present;
  try {
    present = readFileSync(file, 'utf8');
  } catch {
    present = undefined;
  }
  if (present === text) return;
  if (process.argv.includes('--check')) {
    stale = true;
    console.error(`${file} is not current: run "pnpm generate"`);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}

/** The codes of refusals exist as a type alone, so its source is read. */
function refusalCodes() {
  const source = readFileSync(join(root, 'packages/engine/src/run/decision.ts'), 'utf8');
  const [, union = ''] = /export type RefusalCode =([^;]+);/u.exec(source) ?? [];
  return [...union.matchAll(/'([a-z-]+)'/gu)].map(([, code]) => code);
}
