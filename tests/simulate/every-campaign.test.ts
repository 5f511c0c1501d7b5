import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compileCampaign, hasErrors, simulate, validateCampaign } from '@muster/engine';

const root = join(import.meta.dirname, '../..');
const campaigns = ['campaigns', 'tests/capabilities'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}/campaign.yaml`)
    .filter((file) => existsSync(join(root, file))),
);

describe('A rehearsal', () => {
  it('has every capability and every complete campaign to play', () => {
    expect(campaigns.filter((file) => /\/C\d\d-/u.test(file))).toHaveLength(44);
    expect(campaigns.length).toBeGreaterThanOrEqual(48);
  });

  it.each(campaigns)('of invented units comes to its end, always the same: %s', (file) => {
    const { loaded, diagnostics } = validateCampaign(join(root, file), (path) =>
      existsSync(path) ? readFileSync(path, 'utf8') : undefined,
    );
    expect(hasErrors(diagnostics)).toBe(false);
    if (loaded === undefined) throw new Error('A campaign without errors is there');
    const compiled = compileCampaign(loaded.campaign);
    const options = { units: 4, mix: { 'on-time': 60, late: 30, silent: 10 }, seed: 11 };
    const report = simulate(compiled, options);
    // Somebody has got something to the end, whatever the campaign asks for.
    expect(report.tasks.byOutcome.done + report.tasks.byOutcome.retired).toBeGreaterThan(0);
    expect(simulate(compiled, options)).toEqual(report);
  });
});
