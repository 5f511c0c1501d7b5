// How reading and checking grows with a definition: the shipped campaign, and the same with ten and a
// hundred times its activities, in one process one after the other.
import { readFileSync } from 'node:fs';

import { report } from '../../scripts/lib/bench/report.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';

const { validateCampaign } = await import(inRoot('packages/engine/dist/validate.js'));

const AIM = 1.6;
const file = inRoot('campaigns/qingpu-six-ones-2022/campaign.yaml');
const shipped = readFileSync(file, 'utf8');
// Far beyond what a service takes from anybody.
const limits = { maxBytes: 64 * 1_048_576, maxValues: 10_000_000 };

/** The campaign with its activities so many times, under names of their own. */
function timesActivities(times) {
  const begin = shipped.indexOf('\nactivities:\n') + '\nactivities:\n'.length;
  const end = shipped.indexOf('\nlifecycles:\n');
  const activities = shipped.slice(begin, end);
  const copies = Array.from({ length: times }, (_, copy) =>
    copy === 0 ? activities : activities.replaceAll(/^( {2}[a-z][a-z-]*):/gmu, `$1-x${copy}:`),
  );
  return shipped.slice(0, begin) + copies.join('\n') + shipped.slice(end);
}

/** CPU time of one validation, ms: the machine is shared. */
function spent(text) {
  const readable = (path) => {
    try {
      return path === file ? text : readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  };
  globalThis.gc?.();
  const start = process.cpuUsage();
  const { diagnostics, loaded } = validateCampaign(file, readable, limits);
  const { user, system } = process.cpuUsage(start);
  if (loaded === undefined) throw new Error(`It was not read: ${diagnostics[0]?.message}`);
  return (user + system) / 1000;
}

const sizes = [1, 10, 100].map((times) => ({ times, text: timesActivities(times) }));
for (let round = 0; round < 8; round += 1) spent(sizes[0].text);
const results = sizes.map(({ times, text }) => {
  const rounds = times === 100 ? 2 : 7;
  const all = Array.from({ length: rounds }, () => spent(text)).toSorted((a, b) => a - b);
  return { times, bytes: text.length, ms: all[Math.floor(rounds / 2)] };
});
const [one, ten, hundred] = results;
for (const { times, bytes, ms } of results) {
  report({
    name: `validate, ${times} times the shipped campaign (${Math.round(bytes / 1024)} KB)`,
    value: Math.round(ms),
    unit: 'ms of CPU',
  });
}
// Beside the size of the text, so that what all of them share does not flatter.
const growth = hundred.ms / ten.ms / (hundred.bytes / ten.bytes);
report({
  name: 'validate, growth of time beside growth of size, from 10 to 100 times',
  value: Math.round(growth * 100) / 100,
  unit: 'x',
  aim: `<= ${AIM}`,
  met: growth <= AIM,
});
report({
  name: 'validate, the same from 1 to 100 times',
  value: Math.round((hundred.ms / one.ms / (hundred.bytes / one.bytes)) * 100) / 100,
  unit: 'x',
});
