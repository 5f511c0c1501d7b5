import { beforeAll, describe, expect, it } from '@jest/globals';

import { DATABASES } from './support/databases.js';
import { ManualClock } from './support/manual-clock.js';
import { ReadDistrict } from './support/read-district.js';
import { useService } from './support/service.js';

describe.each(DATABASES)('campaigns as they are read on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let district: ReadDistrict;
  beforeAll(async () => {
    district = await ReadDistrict.settle(service(), clock);
  });

  const get = (who: string, path: string, language = 'en') =>
    district.as(who).send('GET', path, { headers: { 'Accept-Language': language } });

  it('lists the campaigns of a unit in its language', async () => {
    const { body } = await get('river', '/v1/campaigns');
    expect(body).toEqual({
      items: [
        {
          id: district.campaignId,
          name: 'qingpu-six-ones-2022',
          version: '1.0.0',
          language: 'en',
          title: expect.stringMatching(/^Six Ones/),
          window: { from: '2022-08', to: '2022-11' },
          publishedAt: clock.now(),
        },
      ],
    });
    expect((await get('river', '/v1/campaigns', '*')).body).toMatchObject({
      items: [{ language: 'zh-CN' }],
    });
  });

  it('tells of one who takes part, what is to be done, and which clauses ask for it', async () => {
    const { body } = await get('moon', `/v1/campaigns/${district.campaignId}`);
    expect(body).toMatchObject({
      source: { document: '青安委办〔2022〕35号', issued: '2022-09-13' },
      timezone: 'Asia/Shanghai',
      bodies: [
        { name: 'safety-office', lead: true, issuer: true, organizationId: district.id('office') },
        { name: 'sasac', lead: false, issuer: true },
        { name: 'emergency-bureau', issuer: true },
        { name: 'entrusted-department', issuer: false },
      ],
      dates: expect.arrayContaining([
        expect.objectContaining({ name: 'submission', from: '2022-12-05', announced: false }),
        {
          name: 'training-class',
          title: 'Class for leaders of enterprise groups',
          announced: true,
        },
      ]),
    });
    const { activities } = body as { activities: { name: string; clauses: { id: string }[] }[] };
    expect(activities.find(({ name }) => name === 'acknowledge')).toMatchObject({
      for: ['each forwarding'],
      binding: 'required',
      due: '3 workdays after publication',
      clauses: [{ id: '6', binding: 'must', title: expect.stringMatching(/towns/) }],
    });
    expect(activities.find(({ name }) => name === 'qr-page')).toMatchObject({
      binding: 'encouraged',
    });
  });

  it('shows a date once it is announced', async () => {
    const path = `/v1/campaigns/${district.campaignId}`;
    const answer = await district
      .as('office')
      .put(`${path}/dates/training-class`, { from: '2022-10-20', to: '2022-10-21' });
    expect(answer).toMatchObject({ status: 200 });
    expect((await get('moon', path)).body).toMatchObject({
      dates: expect.arrayContaining([
        expect.objectContaining({
          name: 'training-class',
          from: '2022-10-20',
          to: '2022-10-21',
          announced: true,
        }),
      ]),
    });
  });

  it('lists who takes part by category and status, a page at a time', async () => {
    const path = `/v1/campaigns/${district.campaignId}/participations`;
    const codes = async (query: string) =>
      (
        (await get('office', path + query)).body as {
          items: { organization: { code: string } }[];
        }
      ).items.map(({ organization }) => organization.code);
    expect(await codes('?category=foreign')).toEqual(['cloud']);
    expect(await codes('?status=invited')).toEqual(['sunrise']);
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const { body } = await get(
        'office',
        `${path}?limit=2${next === '' ? '' : `&cursor=${next}`}`,
      );
      const page = body as { items: { id: string }[]; next?: string };
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toHaveLength(9);
    expect(seen).toEqual([...new Set(seen)].sort());
  });

  it('tells how far a unit is with each of its activities', async () => {
    const path = `/v1/participations/${await district.participation('river')}`;
    const { body } = await get('river/finance', path);
    expect(body).toMatchObject({
      campaignTitle: expect.stringMatching(/^Six Ones/),
      organization: { code: 'river', category: 'supervised', categoryTitle: expect.any(String) },
      status: 'enrolled',
      enrolledAt: clock.now(),
      byChoice: false,
      archived: false,
      light: 'green',
    });
    const { activities } = body as { activities: { name: string }[] };
    const named = (name: string) => activities.find((one) => one.name === name);
    expect(named('talk')).toMatchObject({ state: 'incomplete', owed: 3, done: 0, open: 3 });
    expect(named('hazard')).toMatchObject({ state: 'idle', owed: 0, reports: true });
    expect(named('class')).toBeUndefined();
    expect(
      (await get('cloud', `/v1/participations/${await district.participation('cloud')}`)).body,
    ).toMatchObject({ byChoice: true, status: 'enrolled' });
    expect(
      (await get('dept', `/v1/participations/${await district.participation('dept')}`)).body,
    ).toMatchObject({ organization: { body: 'entrusted-department' }, byChoice: false });
  });

  it('says when it is over', async () => {
    await district.until('2023-04-01T00:00:00');
    const path = `/v1/participations/${await district.participation('river')}`;
    expect((await get('river', path)).body).toMatchObject({ archived: true });
    const task = `/v1/tasks/${await district.task('river', 'plan')}`;
    expect((await get('river', task)).body).toMatchObject({ archived: true, offered: [] });
  });
});
