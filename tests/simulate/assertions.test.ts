import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  Coverage,
  compileCampaign,
  formatScenarioFailure,
  loadScenario,
  parseAssertion,
  runScenario,
  validateCampaign,
  type CompiledCampaign,
  type ScenarioFailure,
} from '@muster/engine';

const folder = join(import.meta.dirname, 'golden');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

let compiled: CompiledCampaign;
beforeAll(() => {
  const { loaded } = validateCampaign('campaign.yaml', read);
  compiled = compileCampaign(loaded!.campaign);
});

/** A story in which one school reports late, or never, and sentences that must hold in it. */
function told(sentences: readonly string[], upTo: string): readonly ScenarioFailure[] {
  const text = `${read('passing.yaml').split('\nsteps:')[0] ?? ''}
always:
${sentences.map((sentence) => `  - ${JSON.stringify(sentence)}`).join('\n')}
steps:
  - { at: ${upTo} }
`;
  const { loaded, diagnostics } = loadScenario('story.yaml', text);
  expect(diagnostics).toEqual([]);
  return runScenario(loaded!, compiled).failures;
}

describe('A sentence that must hold', () => {
  it.each([
    ['no person gest more than 1 message a day', 'gest', 'gets'],
    ['no persn gets more than 1 message a day', 'persn', 'person'],
    ['no task is open for more than 3 workday s', 's', undefined],
    ['evry task ends', 'evry', 'every'],
    ['no person gets more than many messages a day', 'many', undefined],
    ['no person gets more than 1 message a', '', undefined],
  ])('is refused where it is not understood: %s', (text, word, suggestion) => {
    const parsed = parseAssertion(text, compiled);
    if (parsed.ok) throw new Error('It was understood');
    expect(text.slice(parsed.offset, parsed.offset + parsed.length)).toBe(word);
    expect(parsed.suggestion).toBe(suggestion);
    expect(parsed.reason['zh-CN']).toMatch(/\p{Script=Han}/u);
  });

  it('suggests names of the campaign', () => {
    const [activity = ''] = compiled.activities.keys();
    const parsed = parseAssertion(`every task of ${activity}x ends`, compiled);
    expect(parsed).toMatchObject({ ok: false, suggestion: activity, length: activity.length + 1 });
  });

  it('is placed in the scenario when it means nothing', () => {
    const [failure] = told(['every task ends', 'no unit ends reed'], '2030-01-01');
    expect(failure).toMatchObject({ code: 'assertion-unclear', suggestion: 'red' });
  });

  it('is reported once when it does not hold, with how often and the first times', () => {
    const failures = told(['every task ends', 'no unit ends red'], '2030-01-01');
    const ends = failures.find(({ code }) => code === 'assertion-broken');
    expect(ends?.count).toBeGreaterThan(0);
    expect(ends?.broken?.length).toBeLessThanOrEqual(5);
    expect(formatScenarioFailure(ends!)).toContain('it is still');
    expect(formatScenarioFailure(ends!, { language: 'zh-CN' })).toContain('仍处于');
  });

  it('holds where nothing has happened yet', () => {
    const sentences = ['no unit is ever red', 'no message is sent on rest days'];
    const publish = /publish: (\S+)/u.exec(read('passing.yaml'))?.[1] ?? '';
    expect(told(sentences, publish)).toEqual([]);
  });
});

describe('Coverage', () => {
  it('counts what happened and names what did not', () => {
    const { loaded } = loadScenario('passing.yaml', read('passing.yaml'));
    const none = new Coverage(compiled).report();
    const coverage = new Coverage(compiled);
    runScenario(loaded!, compiled, new Map(), (_, happening) => {
      coverage.observe(happening);
    });
    const report = coverage.report();
    expect(none.covered).toBe(0);
    expect(report.covered).toBeGreaterThan(0);
    expect(report.all).toBe(none.all);
    for (const { all, covered, missing } of Object.values(report.kinds)) {
      expect(covered + missing.length).toBe(all);
    }
  });
});
