import { beforeAll, describe, expect, it } from '@jest/globals';

import type { Client } from './support/client.js';
import { DATABASES } from './support/databases.js';
import { type District, idOf, settleDistrict } from './support/district.js';
import { useService } from './support/service.js';

type Who = 'administrator' | 'leadOrganizer' | 'organizer' | 'coordinator' | 'member';

describe.each(DATABASES)('who sees and changes what on %s', (kind) => {
  const service = useService(kind);
  let district: District;
  beforeAll(async () => {
    district = await settleDistrict(service());
  });

  const codes = async (client: Client) =>
    ((await client.get('/v1/organizations')).body as { items: { code: string }[] }).items.map(
      (item) => item.code,
    );

  it.each<[Who, string[]]>([
    ['administrator', ['lead', 'supervisor', 'unit', 'neighbour', 'stranger']],
    ['leadOrganizer', ['lead', 'supervisor', 'unit', 'neighbour', 'stranger']],
    ['organizer', ['supervisor', 'unit', 'neighbour']],
    ['coordinator', ['unit']],
    ['member', ['unit']],
  ])('lists for the %s exactly %j', async (who, expected) => {
    expect(await codes(district[who])).toEqual(expected);
  });

  it('sees through links of links, and lives with a circle of them', async () => {
    const { administrator, organizer, body, unit, stranger } = district;
    const link = (child: string, parentId: string) =>
      administrator.put(`/v1/organizations/${child}/links`, { parentId, relation: 'owner' });
    expect(await link(stranger, unit)).toMatchObject({ status: 204 });
    expect(await link(unit, stranger)).toMatchObject({ status: 204 });
    expect(await codes(organizer)).toEqual(['supervisor', 'unit', 'neighbour', 'stranger']);
    for (const [child, parentId] of [
      [stranger, unit],
      [unit, stranger],
    ]) {
      const path = `/v1/organizations/${child ?? ''}/links?parentId=${parentId ?? ''}&relation=owner`;
      expect(await administrator.delete(path)).toMatchObject({ status: 204 });
      expect(await administrator.delete(path)).toMatchObject({ status: 404 });
    }
    expect(await codes(organizer)).toEqual(['supervisor', 'unit', 'neighbour']);
    expect(await organizer.get(`/v1/organizations/${unit}/links`)).toMatchObject({
      body: { items: [{ parentId: body, relation: 'supervisor' }] },
    });
  });

  describe.each<Who>(['organizer', 'coordinator', 'member'])('for the %s', (who) => {
    it('has no route that lets through to an organization out of reach', async () => {
      const outside = who === 'organizer' ? district.stranger : district.neighbour;
      const routes = await routesWithin('/v1/organizations/{id}');
      expect(routes.length).toBeGreaterThan(10);
      for (const { method, path } of routes) {
        const url = path.replace('{id}', outside).replaceAll(/\{\w+\}/g, 'anything');
        const query = method === 'get' && path.endsWith('roster') ? '?on=2022-09-13' : '';
        const answer = await district[who].send(method.toUpperCase(), url + query, {
          ...(method !== 'get' && method !== 'delete' && { body: sample(path, method) }),
          headers: { 'Content-Type': 'application/json' },
        });
        expect([`${method} ${path}`, answer.status]).toEqual([
          `${method} ${path}`,
          answer.status === 403 ? 403 : 404,
        ]);
      }
    });
  });

  it('has no route but the few public ones that answers without a token', async () => {
    const open: string[] = [];
    for (const { method, path } of await routesWithin('/')) {
      const answer = await service().client.send(method.toUpperCase(), path);
      if (answer.status !== 401) open.push(`${method} ${path}`);
    }
    expect(open.sort()).toEqual(['get /health', 'post /v1/sessions']);
  });

  it('lets only an administrator make organizations, and names who may', async () => {
    const organization = { code: 'new', name: 'New', kind: 'unit' };
    for (const who of ['leadOrganizer', 'organizer', 'coordinator', 'member'] as const) {
      expect(await district[who].post('/v1/organizations', organization)).toMatchObject({
        status: 403,
        body: { code: 'role-not-allowed', allowed: ['administrator'] },
      });
    }
  });

  it('lets a coordinator open accounts for members of the own unit alone', async () => {
    const { coordinator, unit, neighbour, person, administrator } = district;
    const outsider = idOf(
      await administrator.post(`/v1/organizations/${neighbour}/people`, { code: 'x', name: 'X' }),
    );
    const account = (extra: object) =>
      coordinator.post('/v1/accounts', { login: 'new-member', role: 'member', ...extra });
    expect(await account({ organizationId: neighbour, personId: outsider })).toMatchObject({
      status: 404,
    });
    expect(await account({ organizationId: unit, personId: outsider })).toMatchObject({
      status: 404,
    });
    expect(await account({ organizationId: unit })).toMatchObject({
      body: { code: 'person-missing' },
    });
    const higher = await account({ organizationId: unit, personId: person, role: 'coordinator' });
    expect(higher).toMatchObject({ status: 403, body: { allowed: ['member'] } });
    const opened = await account({ organizationId: unit, personId: person });
    expect(opened).toMatchObject({ status: 201, body: { organizationId: unit } });
    expect(await account({ organizationId: unit, personId: person })).toMatchObject({
      status: 409,
      body: { code: 'login-taken' },
    });
  });

  /** Every documented route below a path. */
  async function routesWithin(prefix: string): Promise<{ method: string; path: string }[]> {
    const document = (await service().client.get('/openapi.json')).body as {
      paths: Record<string, Record<string, unknown>>;
    };
    return Object.entries(document.paths)
      .filter(([path]) => path.startsWith(prefix))
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ method, path })));
  }
});

/** A body that the route would accept, so that nothing but the scope refuses it. */
function sample(path: string, method: string): string {
  if (path.endsWith('/people')) return JSON.stringify({ code: 'a', name: 'A' });
  if (path.endsWith('/people/{personId}')) return JSON.stringify({ name: 'A' });
  if (path.endsWith('/posts')) return JSON.stringify({ role: 'leader', from: '2022-09-01' });
  if (path.endsWith('/rows')) return JSON.stringify({ code: 'a', from: '2022-09-01' });
  return method === 'patch' ? '{}' : JSON.stringify({ parentId: 'a', relation: 'owner' });
}
