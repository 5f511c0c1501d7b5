// A rehearsal of the whole campaign for 1,000 and 10,000 invented units, from publication to the
// archive, in one process and with two; and its steps of state beside bare XState in the same run.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { initialTransition, transition } from 'xstate';

import {
  compileCampaign,
  rehearseShare,
  reportOf,
  simulate,
} from '../../packages/engine/dist/index.js';
import { report } from '../../scripts/lib/bench/report.mjs';
import { sixOnes } from './support/six-ones.mjs';

const SIZES = (process.env.MUSTER_BENCH_UNITS ?? '1000,10000').split(',').map(Number);
const STEPS_OF = 60;
const ROUNDS = 5;
const AIM_STEPS = 0.5;
const AIM_GROWTH = 1.3;
const AIM_MEMORY = 1.5;
const options = (units) => ({ units, mix: { 'on-time': 60, late: 30, silent: 10 }, seed: 1 });
const round = (value) => Math.round(value * 100) / 100;

if (process.argv[2] === 'share') {
  const [units, index, of] = process.argv.slice(3).map(Number);
  const compiled = compileCampaign(sixOnes());
  let peak = 0;
  let seen = 0;
  // What is in use when nothing is left over shows whether anything piles up.
  const observe = () => {
    seen += 1;
    if (seen % 20_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  };
  const begin = performance.now();
  const tally = rehearseShare(compiled, { ...options(units), observe }, { index, of });
  const ms = performance.now() - begin;
  const cpuMs = (process.cpuUsage().user + process.cpuUsage().system) / 1000;
  peak = Math.max(peak, process.memoryUsage().rss);
  process.send({ tally, ms, cpuMs, peak });
  process.disconnect();
} else {
  await scale();
  await beside();
}

/** Both sizes in processes of their own, so that neither leaves anything to the other. */
async function scale() {
  const compiled = compileCampaign(sixOnes());
  const of = Math.min(2, availableParallelism());
  const runs = [];
  for (const units of SIZES) {
    const begin = performance.now();
    const shares = await Promise.all(
      Array.from({ length: of }, (_, index) => inProcess(units, index, of)),
    );
    const ms = performance.now() - begin;
    const { work } = reportOf(
      compiled,
      options(units),
      shares.map(({ tally }) => tally),
    );
    const cpuMs = shares.reduce((sum, share) => sum + share.cpuMs, 0);
    const peak = Math.max(...shares.map((share) => share.peak));
    runs.push({ units, cpuMs, peak });
    const name = `simulate ${units} units`;
    report({ name: `${name}, on ${of} cores`, value: round(ms / 1000), unit: 's' });
    report({ name: `${name}: CPU time`, value: round(cpuMs / 1000), unit: 's' });
    report({
      name: `${name}: decisions`,
      value: Math.round(work.decisions / (ms / 1000)),
      unit: '/s',
    });
    report({
      name: `${name}: most memory of a process`,
      value: Math.round(peak / 1e6),
      unit: 'MB',
    });
  }
  const [few, many] = [runs[0], runs.at(-1)];
  if (few === many) return;
  const growth = many.cpuMs / many.units / (few.cpuMs / few.units);
  report({
    name: `simulate: CPU time per unit, ${many.units} beside ${few.units}`,
    value: round(growth),
    unit: 'x',
    aim: `<= ${AIM_GROWTH}`,
    met: growth <= AIM_GROWTH,
  });
  const memory = many.peak / few.peak;
  report({
    name: `simulate: memory, ${many.units} units beside ${few.units}`,
    value: round(memory),
    unit: 'x',
    aim: `<= ${AIM_MEMORY}`,
    met: memory <= AIM_MEMORY,
  });
}

function inProcess(...share) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['share', ...share.map(String)]);
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`A share ended with ${String(code)}`));
    });
  });
}

/** All that a rehearsal does, counted in steps of its charts, beside the same steps by XState alone. */
async function beside() {
  const compiled = compileCampaign(sixOnes());
  simulate(compiled, options(STEPS_OF));
  const steps = recorded(compiled);
  const ratios = [];
  const rates = { simulated: [], bare: [] };
  // One after the other, again and again, so that both have the same share of a busy machine.
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const simulated = steps.length / secondsOf(() => simulate(compiled, options(STEPS_OF)));
    const bare =
      steps.length /
      secondsOf(() => {
        for (const step of steps) step();
      });
    rates.simulated.push(simulated);
    rates.bare.push(bare);
    ratios.push(simulated / bare);
  }
  report({
    name: 'simulated state transitions',
    value: Math.round(median(rates.simulated)),
    unit: '/s',
  });
  report({
    name: 'XState transition, bare, the same steps',
    value: Math.round(median(rates.bare)),
    unit: '/s',
  });
  const ratio = median(ratios);
  report({
    name: 'simulated state transitions, of bare XState',
    value: round(ratio),
    unit: 'of bare',
    aim: `at least ${AIM_STEPS}`,
    met: ratio >= AIM_STEPS,
  });
}

/** Every step of a chart in one rehearsal; snapshots are brought to life before anything is measured. */
function recorded(compiled) {
  const steps = [];
  const charts = new Map();
  for (const { main, whenEmpty } of compiled.activities.values()) {
    for (const lifecycle of [main, whenEmpty]) {
      if (lifecycle === undefined) continue;
      const { machine, start, step } = lifecycle.chart();
      charts.set(lifecycle.chart(), { machine, start, step });
    }
  }
  for (const [chart, { machine, start, step }] of charts) {
    chart.start = (input) => {
      steps.push(() => initialTransition(machine, input));
      return start(input);
    };
    chart.step = (snapshot, event) => {
      const live = machine.restoreSnapshot(snapshot);
      steps.push(() => transition(machine, live, event));
      return step(snapshot, event);
    };
  }
  simulate(compiled, options(STEPS_OF));
  for (const [chart, own] of charts) Object.assign(chart, own);
  return steps;
}

function secondsOf(work) {
  const begin = performance.now();
  work();
  return (performance.now() - begin) / 1000;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
