// The engine by itself: from a definition to charts, and decisions on one task beside XState's own
// `transition` on the same chart in the same run.
import { transition } from 'xstate';
import { compileCampaign, decide, loadCampaign, SYSTEM } from '../../packages/engine/dist/index.js';
import { report } from '../../scripts/lib/bench/report.mjs';
import { rateOf } from './support/measure.mjs';
import {
  ARTICLE,
  ENTERPRISE,
  PUBLISHED_AT,
  readFile,
  SIX_ONES,
  sixOnes,
} from './support/six-ones.mjs';

const round = (value) => Math.round(value * 100) / 100;

report({
  name: 'definition: read and compare with the schema',
  value: round(1000 / rateOf(() => loadCampaign(SIX_ONES, readFile))),
  unit: 'ms',
});
const campaign = sixOnes();
report({
  name: 'definition: compile, with every chart',
  value: round(
    1000 /
      rateOf(() => {
        const compiled = compileCampaign(campaign);
        for (const activity of compiled.activities.values()) activity.main.chart();
        return compiled.participation;
      }, 1500),
  ),
  unit: 'ms',
});

const compiled = compileCampaign(campaign);
const join = { type: 'join', facts: ENTERPRISE, publishedAt: PUBLISHED_AT, dates: {} };
const joined = () => decide(compiled, undefined, { command: join, actor: SYSTEM }, PUBLISHED_AT);
report({
  name: 'decide: join a unit (some 45 tasks)',
  value: Math.round(rateOf(joined, 1500)),
  unit: '/s',
});

const { state } = joined();
const only = (from, key) => ({ ...from, tasks: { [key]: from.tasks[key] } });
const coordinator = { kind: 'member', unit: 'water', coordinator: true, name: 'coordinator' };
const submit = {
  command: { type: 'act', task: 'talk/a', event: 'submit', evidence: ARTICLE },
  actor: coordinator,
};
const before = only(state, 'talk/a');
const handedIn = decide(compiled, before, submit, PUBLISHED_AT);
if (!handedIn.ok) throw new Error(handedIn.message);
const accept = {
  command: { type: 'act', task: 'talk/a', event: 'accept' },
  actor: { kind: 'organizer', body: 'sasac', name: 'sasac' },
};
const [timer, { generation, at }] = Object.entries(state.tasks.summary.timers).find(([name]) =>
  name.includes('reminder'),
);
const remind = { command: { type: 'fire', task: 'summary', timer, generation }, actor: SYSTEM };
const chasing = only(state, 'summary');

const chart = compiled.activities.get('talk').main.chart();
const live = chart.machine.restoreSnapshot(before.tasks['talk/a'].snapshot);
const bare = rateOf(() =>
  transition(chart.machine, live, { type: 'do.submit.0', now: PUBLISHED_AT, receipts: {} }),
);
report({ name: 'XState transition, bare (one task chart)', value: Math.round(bare), unit: '/s' });
for (const [name, work] of [
  ['hand in an article of 800 characters', () => decide(compiled, before, submit, PUBLISHED_AT)],
  ['accept it', () => decide(compiled, handedIn.state, accept, PUBLISHED_AT)],
  ['send a reminder', () => decide(compiled, chasing, remind, at)],
]) {
  const rate = rateOf(work);
  report({ name: `decide: ${name}`, value: Math.round(rate), unit: '/s' });
  report({ name: `decide: ${name}, beside bare XState`, value: round(rate / bare), unit: 'x' });
}
