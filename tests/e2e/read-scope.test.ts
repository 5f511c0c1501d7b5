import { beforeAll, describe, expect, it } from '@jest/globals';

import { DATABASES } from './support/databases.js';
import { ManualClock } from './support/manual-clock.js';
import { ReadDistrict } from './support/read-district.js';
import { useService } from './support/service.js';

const UNITS = ['river', 'moon', 'sunrise', 'cloud', 'town'];
const BODIES = ['office', 'sasac', 'bureau', 'dept'];
const EVERYBODY = [...UNITS, ...BODIES].sort();

/** Whose participations each asker may see. */
const SEES: Readonly<Record<string, readonly string[]>> = {
  administrator: EVERYBODY,
  office: EVERYBODY,
  sasac: EVERYBODY,
  bureau: EVERYBODY,
  dept: ['dept', 'moon'],
  outsider: [],
  river: ['river'],
  'river/finance': ['river'],
  moon: ['moon'],
  sunrise: ['sunrise'],
};
const ASKERS = Object.keys(SEES);
const ORGANIZERS = ['administrator', 'office', 'sasac', 'bureau', 'dept', 'outsider'];

/** Every route that shows a campaign or a part of it, by what its id names. */
const ROUTES = {
  campaign: ['/v1/campaigns/{id}', '/v1/campaigns/{id}/participations'],
  overview: ['/v1/campaigns/{id}/board', '/v1/campaigns/{id}/appraisal'],
  participation: [
    '/v1/participations/{id}',
    '/v1/participations/{id}/board',
    '/v1/participations/{id}/records',
  ],
  proof: ['/v1/participations/{id}/verification'],
  task: ['/v1/tasks/{id}'],
  list: ['/v1/campaigns', '/v1/inbox', '/v1/tasks'],
};

describe.each(DATABASES)('who sees what of a campaign on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let district: ReadDistrict;
  beforeAll(async () => {
    district = await ReadDistrict.settle(service(), clock);
    await district.until('2022-10-20T12:00:00');
  });

  const get = (who: string, route: string, id: string) =>
    district.as(who).get(route.replace('{id}', id));
  const codesOf = (items: readonly { organization: { code: string } }[]) =>
    [...new Set(items.map((item) => item.organization.code))].sort();

  it('is asked below for every route that shows something', async () => {
    const document = (await service().client.get('/openapi.json')).body as {
      paths: Record<string, Record<string, unknown>>;
    };
    const shown = Object.entries(document.paths)
      .filter(
        ([path, methods]) =>
          'get' in methods && /^\/v1\/(campaigns|participations|tasks|inbox)/.test(path),
      )
      .map(([path]) => path);
    expect(shown.sort()).toEqual(Object.values(ROUTES).flat().sort());
  });

  it('describes the answer of every one of them', async () => {
    const document = (await service().client.get('/openapi.json')).body as {
      paths: Record<string, { get: { responses: Record<string, { content?: object }> } }>;
    };
    for (const path of Object.values(ROUTES).flat()) {
      const { content } = document.paths[path]?.get.responses['200'] ?? {};
      expect([path, JSON.stringify(content)]).toEqual([
        path,
        expect.stringMatching(/#\/components\/schemas\/[A-Z]/),
      ]);
    }
  });

  describe.each(ASKERS)('for %s', (who) => {
    const seen = SEES[who] ?? [];

    it.each(ROUTES.campaign)('%s', async (route) => {
      const { status } = await get(who, route, district.campaignId);
      expect(status).toBe(seen.length > 0 ? 200 : 404);
      expect(await get(who, route, 'no-such')).toMatchObject({ status: 404 });
    });

    it.each(ROUTES.overview)('%s', async (route) => {
      const { status, body } = await get(who, route, district.campaignId);
      const [expected, code] = !ORGANIZERS.includes(who)
        ? [403, 'role-not-allowed']
        : seen.length > 0
          ? [200, undefined]
          : [404, 'not-found'];
      expect([status, (body as { code?: string } | undefined)?.code]).toEqual([expected, code]);
    });

    it.each(ROUTES.participation)('%s', async (route) => {
      for (const code of EVERYBODY) {
        const { status } = await get(who, route, await district.participation(code));
        expect([code, status]).toEqual([code, seen.includes(code) ? 200 : 404]);
      }
    });

    it.each(ROUTES.proof)('%s', async (route) => {
      const answer = await get(who, route, await district.participation('river'));
      expect(answer).toMatchObject(
        who === 'administrator'
          ? { status: 200, body: { sound: true, findings: [] } }
          : { status: 403, body: { allowed: ['administrator'] } },
      );
    });

    it('/v1/tasks/{id}', async () => {
      for (const [code, key] of [
        ['river', 'talk/finance'],
        ['moon', 'plan'],
        ['town', 'forward'],
        ['office', 'class'],
      ] as const) {
        const { status } = await get(who, '/v1/tasks/{id}', await district.task(code, key));
        expect([code, status]).toEqual([code, seen.includes(code) ? 200 : 404]);
      }
    });

    it('lists campaigns, participations and tasks in reach, and no others', async () => {
      const campaigns = (await district.as(who).get('/v1/campaigns')).body as {
        items: { id: string }[];
      };
      expect(campaigns.items.map(({ id }) => id)).toEqual(
        seen.length > 0 ? [district.campaignId] : [],
      );
      const tasks: { organization: { code: string } }[] = [];
      for (let next: string | undefined = ''; next !== undefined;) {
        const cursor: string = next === '' ? '' : `&cursor=${next}`;
        const page = (await district.as(who).get(`/v1/tasks?limit=200${cursor}`)).body as {
          items: typeof tasks;
          next?: string;
        };
        tasks.push(...page.items);
        next = page.next;
      }
      const withTasks = new Set(
        (
          await service().query<{ code: string }>(
            'SELECT DISTINCT o.code FROM tasks t JOIN organizations o ON o.id = t.organization_id',
          )
        ).map(({ code }) => code),
      );
      expect(codesOf(tasks)).toEqual(seen.filter((code) => withTasks.has(code)));
      const path = `/v1/campaigns/${district.campaignId}/participations?limit=200`;
      const listed = (await district.as(who).get(path)).body as { items?: typeof tasks };
      expect(codesOf(listed.items ?? [])).toEqual(seen);
      for (const code of EVERYBODY.filter((other) => !seen.includes(other))) {
        const { body } = await district.as(who).get(`/v1/tasks?organization=${district.id(code)}`);
        expect(body).toEqual({ items: [] });
      }
    });

    it("reads no message of somebody else's, and marks none", async () => {
      const foreign = await service().query<{ id: string }>(
        `SELECT id FROM messages WHERE mailbox NOT IN (?, ?) ORDER BY id`,
        who.includes('/')
          ? [await mailboxOf(who), '']
          : [`organization:${district.organizations[who] ?? ''}`, ''],
      );
      expect(foreign.length).toBeGreaterThan(5);
      const { items } = (await district.as(who).get('/v1/inbox?limit=100')).body as {
        items: { lines: { id: string }[] }[];
      };
      const own = new Set(items.flatMap(({ lines }) => lines.map(({ id }) => id)));
      expect(foreign.filter(({ id }) => own.has(id))).toEqual([]);
      const before = await unread();
      for (const { id } of foreign.slice(0, 20)) {
        expect(await district.as(who).post(`/v1/inbox/${id}/read`)).toMatchObject({
          status: 404,
          body: { code: 'not-found' },
        });
      }
      expect(await unread()).toBe(before);
    });
  });

  it('tells a unit no name of another unit', async () => {
    const everything = await Promise.all(
      [
        '/v1/campaigns',
        `/v1/campaigns/${district.campaignId}`,
        `/v1/campaigns/${district.campaignId}/participations`,
        '/v1/tasks?limit=200',
        '/v1/inbox',
      ].map(async (path) => (await district.as('moon').get(path)).text),
    );
    expect(everything.join()).toContain('Moon Steel');
    expect(everything.join()).not.toMatch(/River|Sunrise|Cloud|finance|deputy/);
  });

  async function mailboxOf(member: string): Promise<string> {
    const [unit = '', code = ''] = member.split('/');
    const [row] = await service().query<{ id: string }>(
      'SELECT id FROM people WHERE organization_id = ? AND code = ?',
      [district.id(unit), code],
    );
    return `person:${row?.id ?? ''}`;
  }

  async function unread(): Promise<number> {
    const [row] = await service().query<{ count: number }>(
      'SELECT COUNT(*) AS count FROM messages WHERE read_at IS NULL',
    );
    return row?.count ?? 0;
  }
});
