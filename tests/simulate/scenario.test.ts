import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  compileCampaign,
  formatDiagnostic,
  formatScenarioFailure,
  loadScenario,
  languages,
  runScenario,
  validateCampaign,
  type Language,
} from '@muster/engine';
import { keptIn } from '../golden/golden-campaigns.js';

const folder = join(import.meta.dirname, 'golden');

function read(file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
}

/** What a scenario of the golden folder reports, as people see it. */
function told(file: string, language: Language = 'en'): string {
  const { loaded: campaign, diagnostics } = validateCampaign('campaign.yaml', read);
  const mistakes = diagnostics.filter(({ severity }) => severity === 'error');
  expect(mistakes.map((mistake) => formatDiagnostic(mistake, { textOf: read }))).toEqual([]);
  const { loaded, diagnostics: shape } = loadScenario(file, read(file) ?? '');
  expect(shape.map((diagnostic) => formatDiagnostic(diagnostic, { textOf: read }))).toEqual([]);
  expect(loaded?.campaignFile).toBe('campaign.yaml');
  const result = runScenario(loaded!, compileCampaign(campaign!.campaign));
  const blocks = result.failures.map((failure) =>
    formatScenarioFailure(failure, { textOf: read, language }),
  );
  return [result.title, ...blocks].join('\n\n').concat('\n');
}

describe('A scenario', () => {
  it('passes when everything comes out as it says', () => {
    expect(told('passing.yaml')).toBe('A drill that goes well\n');
  });

  describe.each(languages)('in %s', (language) => {
    it.each(['failing', 'misnamed'])(
      'shows everything that does not, expected beside actual, at its place: %s',
      (name) => {
        const shown = told(`${name}.yaml`, language);
        const file = language === 'en' ? `${name}.out` : `${name}.${language}.out`;
        expect(shown).toBe(keptIn(join(folder, file), shown));
      },
    );
  });
});
