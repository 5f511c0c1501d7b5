// A rehearsal of the whole campaign for a thousand invented units, from publication to the archive.
import { compileCampaign, simulate } from '../../packages/engine/dist/index.js';
import { report } from '../../scripts/lib/bench/report.mjs';
import { sixOnes } from './support/six-ones.mjs';

const UNITS = Number(process.env.MUSTER_BENCH_UNITS ?? 1000);
const compiled = compileCampaign(sixOnes());
const mix = { 'on-time': 60, late: 30, silent: 10 };
const begin = performance.now();
const { work } = simulate(compiled, { units: UNITS, mix, seed: 1 });
const seconds = (performance.now() - begin) / 1000;
const { user } = process.cpuUsage();
report({ name: `simulate ${UNITS} units: wall time`, value: Math.round(seconds), unit: 's' });
report({ name: `simulate ${UNITS} units: CPU time`, value: Math.round(user / 1e6), unit: 's' });
report({
  name: `simulate ${UNITS} units: decisions`,
  value: Math.round(work.decisions / seconds),
  unit: '/s',
});
report({
  name: `simulate ${UNITS} units: resident memory`,
  value: Math.round(process.memoryUsage().rss / 1e6),
  unit: 'MB',
});
