/**
 * `pnpm bench [NAME…]`: runs tests/bench/*.bench.mjs one after another, each in a process of its
 * own, and prints what they measured as one table. A name picks the files that contain it.
 */
import './lib/require-node.mjs';

import { readdirSync, existsSync } from 'node:fs';

import { runBench } from './lib/bench/run-bench.mjs';
import { table } from './lib/bench/table.mjs';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';

const prepared = (await ensureInstalled()) || (await build());
if (prepared !== 0) process.exit(prepared);

const folder = inRoot('tests', 'bench');
const picked = process.argv.slice(2);
const files = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.bench.mjs'))
  .filter((file) => picked.length === 0 || picked.some((name) => file.includes(name)))
  .sort();

const rows = [];
const broken = [];
for (const file of files) {
  console.error(`${file} …`);
  const result = await runBench(inRoot('tests', 'bench', file));
  rows.push(...result.rows);
  if (result.code !== 0) broken.push(file);
}

console.log(table(rows));
const missed = rows.filter((row) => row.met === false);
if (files.length === 0) console.error('There is no benchmark of that name.');
if (missed.length > 0) console.error(`Below the aim: ${missed.map((row) => row.name).join(', ')}`);
if (broken.length > 0) console.error(`Did not finish: ${broken.join(', ')}`);
process.exitCode = files.length === 0 || missed.length > 0 || broken.length > 0 ? 1 : 0;
