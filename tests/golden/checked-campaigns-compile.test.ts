import { expect, test } from '@jest/globals';
import { SYSTEM, compileCampaign, decide, type CompiledCampaign, type Facts } from '@muster/engine';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { campaignFiles, validateWith } from './repository-campaigns.js';

const runs = Number(process.env['MUSTER_MUTATIONS'] ?? 60);

type Key = string | number;
interface Spot {
  readonly file: string;
  readonly path: readonly Key[];
  readonly value: unknown;
}

/** Values that are right at some places and wrong at most. */
const strange: readonly unknown[] = [
  'each case',
  'each day',
  'each constructor',
  'body sasac',
  ['each enterprise', 'each gas-place'],
  ['each month', 'each protected-period'],
  'to be announced',
  'end of occurrence',
  '3 days after opening',
  '5 workdays before publication',
  'submission',
  '0 days',
  'P1Y',
  'at least 3',
  'owner',
  'receiver',
  'constructor',
  'pending',
  'evidence',
  'source',
  'back',
  'third friday of 2022-10',
  'the later of submission and window',
  'figures.reported.value > 0',
  'progress.weekly.done',
  'people and {person.name}',
  [{ when: 'unit.employees > 10', is: 'submission' }, { is: 'window' }],
  { 'at-least': 2 },
  "evidence.channel == 'internal'",
  'true',
  true,
  0,
  [],
  {},
];

/** Those in which changes are tried: one that is large, and one with every block of the language. */
const changedCampaigns = [
  'campaigns/qingpu-six-ones-2022/campaign.yaml',
  'tests/golden/valid/everything.yaml',
];

test('the campaign with every block of the language has nothing wrong with it', () => {
  const { diagnostics } = validateWith('tests/golden/valid/everything.yaml');
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});

test.each(campaignFiles)('%s compiles as a whole if it validates without errors', (file) => {
  const { loaded, diagnostics } = validateWith(file);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const compiled =
    loaded === undefined || errors.length > 0
      ? undefined
      : thrownBy(() => runThrough(compileCampaign(loaded.campaign)));
  expect(compiled).toBeUndefined();
});

test.each(changedCampaigns)('%s compiles and takes units in however it is changed without errors', (entry) => {
  const { files } = validateWith(entry);
  const sources = new Map(
    [...files]
      .filter(([file]) => !file.endsWith('clauses.yaml'))
      .map(([file, text]) => [file, parse(text) as unknown]),
  );
  const spots = [...sources].flatMap(([file, value]) => spotsOf(file, value));
  const alikeTo = (spot: Spot) => spots.filter(({ path }) => path.at(-1) === spot.path.at(-1));
  const changes = fc.record({
    spot: fc.constantFrom(...spots),
    how: fc.constantFrom('leave out', 'exchange', 'strange'),
    other: fc.nat(),
  });

  let compiled = 0;
  for (const { spot, how, other } of fc.sample(changes, { numRuns: runs, seed: 1 })) {
    const alike = alikeTo(spot);
    const value =
      how === 'exchange' ? alike[other % alike.length]?.value : strange[other % strange.length];
    const source = structuredClone(sources.get(spot.file));
    change(source, spot.path, how === 'leave out' ? undefined : value);
    const { loaded, diagnostics } = validateWith(entry, new Map([[spot.file, stringify(source)]]));
    if (loaded === undefined || diagnostics.some(({ severity }) => severity === 'error')) continue;
    compiled += 1;
    const told = `${how} ${spot.file} ${spot.path.join('.')} ${JSON.stringify(value)}`;
    expect({ told, throws: thrownBy(() => runThrough(compileCampaign(loaded.campaign))) }).toEqual({
      told,
      throws: undefined,
    });
  }
  // Most changes of optional words are no mistakes, so a fair share of the campaigns gets this far.
  expect(compiled).toBeGreaterThan(runs / 10);
});

/** Uses every part of a compiled campaign that is made when it is first needed. */
function runThrough(compiled: CompiledCampaign): void {
  for (const activity of compiled.activities.values()) {
    JSON.stringify(activity.evidence().jsonSchema);
    for (const lifecycle of [activity.main, activity.whenEmpty]) {
      if (lifecycle === undefined) continue;
      lifecycle.chart();
      for (const rule of [...lifecycle.rules.values()]
        .flatMap((rules) => [...rules.values()])
        .flat()) {
        JSON.stringify(lifecycle.answers(rule)?.jsonSchema);
        lifecycle.condition(rule);
        lifecycle.effects(rule);
      }
      for (const state of Object.keys(lifecycle.lifecycle.states)) {
        lifecycle.enterEffects(state);
        lifecycle.afterEffects(state);
      }
    }
    activity.chase();
  }
  for (const { rules } of compiled.schedules.values()) {
    for (const rule of rules) rule.occurrences();
  }
  expect([compiled.scores.size, compiled.ledgers.size]).not.toContain(undefined);
  const publishedAt = Date.parse('2022-09-13T01:00:00Z');
  const post = (role: string) => ({ role, from: '2022-01-01', attributes: {} });
  for (const category of Object.keys(compiled.campaign.units)) {
    const facts: Facts = {
      code: 'unit',
      title: 'Unit',
      category,
      attributes: {},
      supervisors: [],
      people: [
        { code: 'head', name: 'Head', posts: Object.keys(compiled.campaign.roles ?? {}).map(post) },
      ],
      rows: Object.keys(compiled.campaign.registers ?? {}).map((register) => {
        return { register, code: 'row', data: {} };
      }),
    };
    const command = { type: 'join', facts, publishedAt, dates: {} } as const;
    decide(compiled, undefined, { command, actor: SYSTEM }, publishedAt);
  }
}

function thrownBy(action: () => void): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function spotsOf(file: string, value: unknown, path: readonly Key[] = []): Spot[] {
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => spotsOf(file, item, [...path, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => spotsOf(file, item, [...path, key]))
      : [];
  const isWords = path.some((key) => ['title', 'summary', 'help', 'message'].includes(String(key)));
  return path.length === 0 || isWords ? below : [{ file, path, value }, ...below];
}

function change(root: unknown, path: readonly Key[], value: unknown): void {
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<Key, unknown>)[key], root);
  const key = path.at(-1) ?? '';
  if (value !== undefined) (holder as Record<Key, unknown>)[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder as object, key);
}
