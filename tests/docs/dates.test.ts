import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import {
  compileCampaign,
  formatDiagnostic,
  formatScenarioFailure,
  loadScenario,
  runScenario,
  validateCampaign,
} from '@muster/engine';
import { stringify } from 'yaml';

const page = path.join(import.meta.dirname, '../../docs/language/reference.md');

/** The examples of the chapter on dates: the words, and the due day that they come to. */
function examples(): { words: string; due: string }[] {
  const [, chapter = ''] = readFileSync(page, 'utf8').split('<a id="dates"></a>');
  const [table = ''] = chapter.split('<a id="date-names"></a>');
  const rows = table.matchAll(/^\| `([^`]+)` \| [^|]+ \| (\d{4}-\d\d-\d\d)?[^|]*\|/gmu);
  return [...rows].map(([, words = '', due = '']) => ({ words, due }));
}

const activity = (due: string) => ({
  title: 'Report',
  why: [],
  for: ['each enterprise', 'each month'],
  due,
  past: 'backfill',
  evidence: { note: 'text' },
  lifecycle: 'reported',
});

test('dates in the reference fall due in a campaign as the reference says', () => {
  const dated = examples();
  expect(dated.length).toBeGreaterThan(20);
  const named = dated.map((example, index) => ({ ...example, name: `report-${index}` }));
  const campaign = {
    muster: 1,
    campaign: 'dates',
    version: '1.0.0',
    title: 'Dates',
    source: { issued: '2022-09-13' },
    timezone: 'Asia/Shanghai',
    calendar: 'cn',
    window: { from: '2022-08', to: '2022-11' },
    dates: { submission: '2022-12-05', training: 'to be announced' },
    periods: { protected: { of: { 'national-day': { from: '2022-10-01', to: '2022-10-07' } } } },
    bodies: { office: { title: 'Office', lead: true } },
    units: { enterprise: { title: 'Enterprise', joins: 'automatically' } },
    activities: Object.fromEntries(named.map(({ name, words }) => [name, activity(words)])),
    lifecycles: {
      reported: {
        start: 'open',
        states: {
          open: { on: { submit: { to: 'done', by: 'owner', needs: 'evidence' } } },
          done: { final: true, counts: 'done' },
        },
      },
    },
  };
  const tasks = named.flatMap(({ name, due }) =>
    due === '' ? [] : [[`${name}/2022-10`, { due }] as const],
  );
  const scenario = {
    muster: 1,
    scenario: 'Everything falls due as it is said',
    campaign: 'campaign.yaml',
    publish: '2022-09-13T09:00',
    units: { water: { category: 'enterprise' } },
    steps: [{ expect: { tasks: Object.fromEntries(tasks) } }],
  };
  const files = new Map([
    ['campaign.yaml', stringify(campaign)],
    ['scenario.yaml', stringify(scenario)],
  ]);
  const read = (file: string) => files.get(file);
  const { loaded, diagnostics } = validateCampaign('campaign.yaml', read);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map((one) => formatDiagnostic(one, { textOf: read }))).toEqual([]);
  const story = loadScenario('scenario.yaml', read('scenario.yaml') ?? '').loaded;
  if (loaded === undefined || story === undefined) throw new Error('nothing to run');
  const { failures } = runScenario(story, compileCampaign(loaded.campaign));
  expect(failures.map((failure) => formatScenarioFailure(failure, { textOf: read }))).toEqual([]);
});
