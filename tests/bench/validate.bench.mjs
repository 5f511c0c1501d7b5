// `muster validate` of the shipped campaign, from the start of its process to the end, beside a
// Node that does nothing, in the same run.
import { spawnSync } from 'node:child_process';

import { report } from '../../scripts/lib/bench/report.mjs';
import { mainFile } from '../../scripts/lib/muster.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';

const ROUNDS = 21;
const AIM = 4;

const campaign = inRoot('campaigns/qingpu-six-ones-2022/campaign.yaml');

/** How long Node takes with these arguments, ms. */
function timeOf(...args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const spent = performance.now() - start;
  if (status !== 0) throw new Error(`It ended with ${status}: ${stderr}`);
  return spent;
}

const nothing = () => timeOf('-e', '0');
const validate = () => timeOf(mainFile, 'validate', campaign);

// The first of each brings the files into the memory of the machine.
nothing();
validate();
const rounds = [];
// One after the other, again and again, so that both have the same share of a busy machine.
for (let round = 0; round < ROUNDS; round += 1) {
  rounds.push({ nothing: nothing(), validate: validate() });
}
const [bare, whole] = ['nothing', 'validate'].map((what) =>
  median(rounds.map((round) => round[what])),
);
const ratio = whole / bare;
report({ name: 'node that does nothing', value: Math.round(bare), unit: 'ms' });
report({ name: 'muster validate, the shipped campaign', value: Math.round(whole), unit: 'ms' });
report({
  name: 'muster validate, beside a node that does nothing',
  value: Math.round(ratio * 100) / 100,
  unit: 'x',
  aim: `<= ${AIM}`,
  met: ratio <= AIM,
});

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
