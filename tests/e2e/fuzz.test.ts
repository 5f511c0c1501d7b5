import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DATABASES } from './support/databases.js';
import { idOf } from './support/district.js';
import { ManualClock } from './support/manual-clock.js';
import { fillPath, type JsonSchema, type Operation, readOperations } from './support/operations.js';
import { ReadDistrict } from './support/read-district.js';
import { useService } from './support/service.js';

const SEED = 20_220_913;
const REQUESTS = 400;
const ASKERS = ['administrator', 'sasac', 'river'] as const;

/** What everybody else goes on needing. */
const SPARED = new Set(['DELETE /v1/sessions/current', 'POST /v1/accounts/{id}/disable']);

/** Texts that have broken something somewhere. */
const NASTY = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'null',
  'undefined',
  'true',
  '__proto__',
  'constructor',
  'toString',
  "' OR '1'='1",
  '%',
  '_',
  '\\',
  '..',
  '../../etc/passwd',
  '\0',
  '\u{1F600}\u0301',
  '\ud800',
  '2022-02-30',
  '9999-12-31',
  '0000-00-00',
  '-271821-04-20',
  'x'.repeat(5000),
];

interface Shot {
  readonly operation: Operation;
  readonly who: (typeof ASKERS)[number];
  /** Which of the things that there are the path names; undefined for something wild. */
  readonly aim: number | undefined;
  /** Of the path, where it is wild, and for every parameter of the query. */
  readonly values: readonly string[];
  readonly body: unknown;
  readonly key: string | undefined;
}

describe.each(DATABASES)('wild requests on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let district: ReadDistrict;
  let operations: Operation[];
  let known: string[];
  let targets: Readonly<Record<string, readonly string[]>>;
  beforeAll(async () => {
    district = await ReadDistrict.settle(service(), clock);
    await district.until('2022-10-20T10:00:00');
    operations = (await readOperations(service().client)).filter(({ name }) => !SPARED.has(name));
    targets = await knownThings();
    known = [...Object.values(targets).flat(), ...WORDS];
  });

  it('never break the service, and are refused with a problem', async () => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(shots(), async (shot) => {
        const { status, headers, body, text } = await fire(shot);
        seen.set(status, (seen.get(status) ?? 0) + 1);
        const said = `${shot.who}: ${shot.operation.name}: ${String(status)} ${text.slice(0, 200)}`;
        if (status >= 500) throw new Error(said);
        if (status < 400) return;
        if (!(headers.get('content-type') ?? '').startsWith('application/problem+json')) {
          throw new Error(`It is no problem document: ${said}`);
        }
        expect(body).toMatchObject({
          type: expect.stringMatching(/^urn:muster:problem:/),
          status,
          code: expect.stringMatching(/^[a-z][a-z-]+$/),
          detail: expect.any(String),
        });
      }),
      { seed: SEED, numRuns: REQUESTS, endOnFailure: true },
    );
    // Wild as they are, enough of them come through to what lies behind the checks.
    expect(seen.get(200) ?? 0).toBeGreaterThan(REQUESTS / 20);
    expect(seen.get(400) ?? 0).toBeGreaterThan(REQUESTS / 20);
    expect(await service().client.get('/health')).toMatchObject({ status: 200 });
  }, 180_000);

  it.each<[string, number]>([
    ['/v1/tasks/%', 400],
    ['/v1/tasks/%E0%A4%A', 400],
    ['/v1/tasks/%00', 404],
    ['/v1/tasks/%2e%2e%2fhealth', 404],
    ['/v1/tasks?limit=1&limit=2', 400],
    ['/v1/tasks?campaign[$ne]=1', 400],
    ['/v1/tasks?__proto__=1', 400],
    ['/v1/tasks?campaign[]=1', 400],
    [`/v1/tasks?campaign=${'x'.repeat(8000)}`, 400],
  ])('in an address are refused (%#)', async (path, status) => {
    const answer = await district.as('river').get(path);
    expect(answer).toMatchObject({ status, body: { status } });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it.each([
    ['half a pair', '{"evidence":{"goals":"\\ud800"}}', 'malformed-text'],
    [
      'a deep nest',
      `{"evidence":{"goals":${'['.repeat(400_000)}${']'.repeat(400_000)}}}`,
      'too-deep',
    ],
  ])('in a body are refused: %s', async (_, body, code) => {
    const path = `/v1/tasks/${await district.task('river', 'plan')}/evidence`;
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'wild' };
    expect(await district.as('river').send('PUT', path, { body, headers })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request', errors: [{ code }] },
    });
  });

  it('leave every participation such that it verifies', async () => {
    const rows = await service().query<{ id: string }>('SELECT id FROM participations');
    for (const { id } of rows) {
      const { body } = await district.administrator.get(`/v1/participations/${id}/verification`);
      expect(body).toEqual({ sound: true, findings: [] });
    }
  });

  function shots(): fc.Arbitrary<Shot> {
    const wild = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    );
    const value = fc.oneof(
      { weight: 3, arbitrary: wild },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
      { weight: 1, arbitrary: fc.constantFrom(1e308, -0, 2 ** 53, [], [[[]]], {}, null, true) },
      { weight: 1, arbitrary: fc.dictionary(wild, fc.oneof(wild, fc.jsonValue()), { maxKeys: 5 }) },
    );
    return fc.constantFrom(...operations).chain((operation) =>
      fc.record({
        operation: fc.constant(operation),
        who: fc.constantFrom(...ASKERS),
        aim: fc.option(fc.nat(5), { nil: undefined, freq: 8 }),
        values: fc.array(wild, { minLength: 12, maxLength: 12 }),
        body: fc.oneof(
          { weight: 9, arbitrary: typed(operation.body, wild, value) },
          { weight: 1, arbitrary: value },
        ),
        key: fc.option(wild, { nil: undefined, freq: 4 }),
      }),
    );
  }

  function fire({ operation, who, aim, values, body, key }: Shot) {
    const { method, path, query, accepts } = operation;
    const left = [...values];
    const next = () => left.pop() ?? '';
    const filled = fillPath(path, (parameter) => {
      const things = targets[parameter === 'id' ? (path.split('/')[2] ?? '') : parameter] ?? [];
      return aim === undefined ? wellFormed(next()) : (things[aim % things.length] ?? '');
    });
    const url = new URL(filled, 'http://localhost');
    for (const name of query) {
      const text = next();
      if (text.length % 4 === 0) url.searchParams.append(name, text);
    }
    const visible = key !== undefined && /^[ -~]+$/.test(key) ? key.trim() : '';
    const withBody = method !== 'GET' && accepts.length > 0;
    const isFile = withBody && !accepts.includes('application/json');
    return district.as(who).send(method, url.pathname + url.search, {
      ...(withBody && { body: JSON.stringify(body) }),
      headers: {
        ...(withBody && { 'Content-Type': isFile ? 'text/plain' : 'application/json' }),
        ...(isFile && { 'X-File-Name': encodeURIComponent(`${wellFormed(next())}.txt`) }),
        ...(visible !== '' && { 'Idempotency-Key': visible }),
      },
    });
  }

  /** What there is, by the word of the path or the parameter that names it. */
  async function knownThings(): Promise<Record<string, readonly string[]>> {
    const river = district.id('river');
    const idsOf = async (table: string, column: string, value: string) =>
      (
        await service().query<{ id: string }>(
          `SELECT id FROM ${table} WHERE ${column} = ? ORDER BY id LIMIT 6`,
          [value],
        )
      ).map(({ id }) => id);
    const rows = `/v1/organizations/${river}/registers/gas-place/rows`;
    const row = idOf(
      await district.administrator.post(rows, { code: 'kitchen', from: '2022-01-01' }),
    );
    const keys = ['plan', 'summary', 'talk/finance', 'snap', 'lecture', 'exchange/2022-10'];
    return {
      accounts: await idsOf('accounts', 'organization_id', river),
      organizations: [river],
      personId: await idsOf('people', 'organization_id', river),
      postId: await idsOf('posts', 'organization_id', river),
      register: ['gas-place', 'contractor'],
      rowId: [row],
      campaigns: [district.campaignId],
      name: ['training-class', 'summary-meeting', 'submission'],
      participations: [await district.participation('river')],
      tasks: await Promise.all(keys.map((key) => district.task('river', key))),
      inbox: await idsOf('messages', 'mailbox', `organization:${river}`),
      files: [idOf(await district.as('river').upload('a.txt', 'text/plain', Uint8Array.of(65)))],
    };
  }
});

/** Words that mean something, so that requests get beyond the first check. */
const WORDS = [
  ...['submit', 'waive', 'extend', 'recall', 'hazard', 'talk', 'gas-place', 'training-class'],
  ...['2022-10-20', '2022-11-01', 'unit', 'body', 'member', 'supervisor', 'overdue', 'red'],
  ...['overview', 'attachment', 'goals', 'levels', 'place', 'new-due', 'reason', 'employees'],
  ...['20', '1', 'true', 'csv'],
];

/** Half a surrogate pair cannot be written into an address. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
}

/** Mostly of the shape that a schema asks for, with values that are mostly of the right type. */
function like(
  schema: JsonSchema,
  text: fc.Arbitrary<string>,
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 9, arbitrary: typed(schema, text, value) },
    { weight: 1, arbitrary: value },
  );
}

function typed(
  { type, enum: options, anyOf, items, properties, required = [] }: JsonSchema,
  text: fc.Arbitrary<string>,
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (options) return fc.constantFrom(...options);
  if (anyOf) return fc.oneof(...anyOf.map((one) => typed(one, text, value)));
  switch (type) {
    case 'string':
      return text;
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer(), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(like(items ?? {}, text, value), { maxLength: 4 });
    case 'object':
      return properties
        ? fc.record(
            Object.fromEntries(
              Object.entries(properties).map(([name, inner]) => [name, like(inner, text, value)]),
            ),
            { requiredKeys: [...required] },
          )
        : fc.dictionary(text, value, { maxKeys: 4 });
    default:
      return value;
  }
}
