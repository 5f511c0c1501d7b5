import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  compileCampaign,
  formatScenarioFailure,
  hasErrors,
  loadScenario,
  runScenario,
  validateCampaign,
  type CompiledCampaign,
} from '@muster/engine';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
const stories = ['campaigns', 'tests/capabilities'].flatMap((folder) =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const scenarios = join(folder, name, 'scenarios');
    return existsSync(join(root, scenarios))
      ? readdirSync(join(root, scenarios)).map((file) => join(scenarios, file))
      : [];
  }),
);
const compiled = new Map<string, CompiledCampaign>();

function campaignOf(file: string): CompiledCampaign {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const { loaded, diagnostics } = validateCampaign(file, read);
  if (loaded === undefined || hasErrors(diagnostics)) throw new Error(`${file} has errors`);
  const campaign = compileCampaign(loaded.campaign);
  compiled.set(file, campaign);
  return campaign;
}

describe('The scenarios of every campaign', () => {
  it('are there: for each capability at least one', () => {
    const folders = new Set(stories.map((story) => story.split('/')[2] ?? ''));
    const capabilities = [...folders].flatMap((name) => /^C\d\d(?=-)/u.exec(name)?.[0] ?? []);
    const wanted = Array.from(
      { length: 44 },
      (_, index) => `C${String(index + 1).padStart(2, '0')}`,
    );
    expect(capabilities.toSorted()).toEqual(wanted);
  });

  it.each(stories)('%s comes out as told', (story) => {
    const { loaded, diagnostics } = loadScenario(join(root, story), read(join(root, story)) ?? '');
    expect(diagnostics).toEqual([]);
    if (loaded === undefined) throw new Error('A scenario without mistakes is there');
    const others = Object.entries(loaded.others).map(
      ([name, file]) => [name, campaignOf(file)] as const,
    );
    const result = runScenario(loaded, campaignOf(loaded.campaignFile), new Map(others));
    expect(result.failures.map((failure) => formatScenarioFailure(failure))).toEqual([]);
  });
});
