import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DATABASES } from './support/databases.js';
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
  /** For every parameter of the path and the query: something known, or a wild text. */
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
  beforeAll(async () => {
    district = await ReadDistrict.settle(service(), clock);
    await district.until('2022-10-20T10:00:00');
    operations = (await readOperations(service().client)).filter(({ name }) => !SPARED.has(name));
    known = await knownWords();
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
        values: fc.array(wild, { minLength: 12, maxLength: 12 }),
        body: fc.oneof(
          { weight: 4, arbitrary: like(operation.body, wild, value) },
          { weight: 1, arbitrary: value },
        ),
        key: fc.option(wild, { nil: undefined, freq: 4 }),
      }),
    );
  }

  function fire({ operation, who, values, body, key }: Shot) {
    const { method, path, query, accepts } = operation;
    const left = [...values];
    const next = () => left.pop() ?? '';
    const url = new URL(
      fillPath(path, () => wellFormed(next())),
      'http://localhost',
    );
    for (const name of query) {
      const text = next();
      if (text.length % 2 === 0) url.searchParams.append(name, text);
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

  /** Ids, codes and words that mean something, so that requests get beyond the first check. */
  async function knownWords(): Promise<string[]> {
    const idsOf = async (table: string, where = '1 = 1') =>
      (
        await service().query<{ id: string }>(
          `SELECT id FROM ${table} WHERE ${where} ORDER BY id LIMIT 6`,
        )
      ).map(({ id }) => id);
    return [
      district.campaignId,
      await district.participation('river'),
      await district.task('river', 'plan'),
      await district.task('river', 'summary'),
      district.id('river'),
      ...(await idsOf('messages', `mailbox = 'organization:${district.id('river')}'`)),
      ...(await idsOf('posts')),
      ...(await idsOf('people')),
      ...(await idsOf('accounts')),
      ...['submit', 'waive', 'extend', 'recall', 'hazard', 'talk', 'gas-place', 'training-class'],
      ...['2022-10-20', '2022-11-01', 'unit', 'body', 'member', 'supervisor', 'overdue', 'red'],
      ...['overview', 'attachment', 'goals', 'levels', 'place', 'new-due', 'reason', 'employees'],
      ...['20', '1', 'true', 'csv'],
    ];
  }
});

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
