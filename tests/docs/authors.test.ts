import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  compileCampaign,
  formatDiagnostic,
  formatScenarioFailure,
  loadScenario,
  runScenario,
  validateCampaign,
} from '@muster/engine';
import { fencesIn } from './fences.js';

const docs = path.join(import.meta.dirname, '../../docs');
const text = readFileSync(path.join(docs, 'authors.md'), 'utf8');

/** The files that the guide shows: pieces without a file's name are the campaign, in order. */
const files = new Map<string, string>();
for (const { body } of fencesIn(text, 'yaml')) {
  const name = /^# ([\w/-]+\.yaml)\n/u.exec(body)?.[1] ?? 'campaign.yaml';
  files.set(name, `${files.get(name) ?? ''}${body}`);
}
const read = (file: string) => files.get(file);

describe('The guide for authors', () => {
  const { loaded, diagnostics } = validateCampaign('campaign.yaml', read);

  it('adds up to a campaign of which validation has nothing to tell', () => {
    expect(diagnostics.map((one) => formatDiagnostic(one, { textOf: read }))).toEqual([]);
    const activities = Object.keys(loaded?.campaign.activities ?? {});
    expect(activities).toEqual(['article', 'gas-check', 'summary']);
  });

  it('tells a story that comes out as it says', () => {
    const file = 'scenarios/an-article.yaml';
    const scenario = loadScenario(file, read(file) ?? '');
    expect(scenario.diagnostics).toEqual([]);
    expect(scenario.loaded?.campaignFile).toBe('campaign.yaml');
    if (scenario.loaded === undefined || loaded === undefined) throw new Error('nothing to run');
    const { failures } = runScenario(scenario.loaded, compileCampaign(loaded.campaign));
    expect(failures.map((failure) => formatScenarioFailure(failure, { textOf: read }))).toEqual([]);
  });
});
