import { beforeAll, describe, expect, it } from '@jest/globals';
import { FactsChanged, type SqlSession } from '@muster/api';

import { DATABASES } from './support/databases.js';
import { type District, idOf, settleDistrict } from './support/district.js';
import { useService } from './support/service.js';

describe.each(DATABASES)('organizations on %s', (kind) => {
  const service = useService(kind);
  let district: District;
  beforeAll(async () => {
    district = await settleDistrict(service());
  });

  it('changes what is named and keeps the rest', async () => {
    const { administrator, unit } = district;
    const path = `/v1/organizations/${unit}`;
    expect(await administrator.patch(path, { category: 'state-owned' })).toMatchObject({
      status: 200,
      body: { code: 'unit', category: 'state-owned', attributes: { employees: 120 } },
    });
    const changed = await administrator.patch(path, {
      category: null,
      attributes: { size: 'small' },
    });
    expect(changed.body).not.toHaveProperty('category');
    expect((await administrator.get(path)).body).toEqual(changed.body);
    expect(changed.body).toMatchObject({ attributes: { size: 'small' } });
  });

  it('refuses a second organization with the same code, and takes one that differs in case', async () => {
    const body = { code: 'unit', name: 'Another', kind: 'unit' };
    expect(await district.administrator.post('/v1/organizations', body)).toMatchObject({
      status: 409,
      body: { code: 'code-taken' },
    });
    const other = { ...body, code: 'UNIT' };
    expect(await district.administrator.post('/v1/organizations', other)).toMatchObject({
      status: 201,
    });
  });

  it('hands out long lists a page at a time', async () => {
    const { administrator, stranger } = district;
    const path = `/v1/organizations/${stranger}/people`;
    const added: string[] = [];
    for (const code of ['p1', 'p2', 'p3', 'p4', 'p5']) {
      added.push(idOf(await administrator.post(path, { code, name: code })));
    }
    const seen: string[] = [];
    let next: string | undefined = '';
    let pages = 0;
    while (next !== undefined) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const page = (await administrator.get(`${path}?limit=2${cursor}`)).body as {
        items: { id: string }[];
        next?: string;
      };
      seen.push(...page.items.map((item) => item.id));
      next = page.next;
      pages += 1;
    }
    expect(seen).toEqual(added);
    expect(pages).toBe(3);
  });

  it('tells the roster of a day, first and last day included', async () => {
    const { coordinator, unit, person } = district;
    const posts = `/v1/organizations/${unit}/people/${person}/posts`;
    const given = await coordinator.post(posts, {
      role: 'team-member',
      attributes: { 'in-charge-of-safety': true, portfolio: '安全' },
      from: '2022-08-01',
    });
    const postId = idOf(given);
    const ended = await coordinator.patch(`/v1/organizations/${unit}/posts/${postId}`, {
      to: '2022-10-09',
    });
    expect(ended).toMatchObject({ status: 200, body: { to: '2022-10-09' } });
    const roster = async (on: string) =>
      (
        (await district.member.get(`/v1/organizations/${unit}/roster?on=${on}`)).body as {
          people: unknown[];
        }
      ).people;
    expect(await roster('2022-07-31')).toEqual([]);
    expect(await roster('2022-08-01')).toMatchObject([
      {
        id: person,
        name: '王敏',
        posts: [{ role: 'team-member', attributes: { portfolio: '安全' } }],
      },
    ]);
    expect(await roster('2022-10-09')).toHaveLength(1);
    expect(await roster('2022-10-10')).toEqual([]);
  });

  it('refuses posts that overlap or end before they begin', async () => {
    const { coordinator, unit } = district;
    const person = idOf(
      await coordinator.post(`/v1/organizations/${unit}/people`, { code: 'zhou', name: '周' }),
    );
    const give = (from: string, to?: string) =>
      coordinator.post(`/v1/organizations/${unit}/people/${person}/posts`, {
        role: 'leader',
        from,
        to,
      });
    expect(await give('2022-02-01', '2022-01-31')).toMatchObject({
      status: 422,
      body: { code: 'ends-before-start' },
    });
    expect(await give('2022-02-01', '2022-03-31')).toMatchObject({ status: 201 });
    expect(await give('2022-03-31')).toMatchObject({
      status: 409,
      body: { code: 'post-overlaps' },
    });
    expect(await give('2022-04-01')).toMatchObject({ status: 201 });
    const atOnce = await Promise.all([
      give('2021-01-01', '2021-06-30'),
      give('2021-06-01', '2021-12-31'),
    ]);
    expect(atOnce.map((answer) => answer.status).sort()).toEqual([201, 409]);
  });

  it('keeps the rows of a register by day', async () => {
    const { coordinator, member, unit } = district;
    const rows = `/v1/organizations/${unit}/registers/gas-place/rows`;
    const row = { code: 'kitchen', data: { address: '城中路 1 号' }, from: '2022-09-01' };
    const rowId = idOf(await coordinator.post(rows, row));
    expect(await coordinator.post(rows, row)).toMatchObject({ status: 409 });
    expect(await member.patch(`${rows}/${rowId}`, {})).toMatchObject({ status: 403 });
    expect(await coordinator.patch(`${rows}/${rowId}`, { to: '2022-09-30' })).toMatchObject({
      status: 200,
    });
    expect((await member.get(`${rows}?on=2022-09-30`)).body).toMatchObject({
      items: [{ id: rowId }],
    });
    expect((await member.get(`${rows}?on=2022-10-01`)).body).toEqual({ items: [] });
  });

  it('changes facts and what follows them together or not at all', async () => {
    const { coordinator, unit } = district;
    const told: string[] = [];
    let refuse = false;
    service()
      .app.get(FactsChanged)
      .follow({
        async onFactsChanged(tx: SqlSession, organizationId, principal) {
          const [row] = await tx.query<{ people: number }>(
            'SELECT COUNT(*) AS people FROM people WHERE organization_id = ? AND code = ?',
            [organizationId, 'follower'],
          );
          told.push(`${principal.role} ${organizationId} ${String(row?.people)}`);
          if (refuse) throw new Error('The follower cannot keep up.');
        },
      });
    const add = () =>
      coordinator.post(`/v1/organizations/${unit}/people`, { code: 'follower', name: 'F' });
    refuse = true;
    expect(await add()).toMatchObject({ status: 500, body: { code: 'internal' } });
    refuse = false;
    expect(await add()).toMatchObject({ status: 201 });
    expect(told).toEqual([`coordinator ${unit} 1`, `coordinator ${unit} 1`]);
  });
});
