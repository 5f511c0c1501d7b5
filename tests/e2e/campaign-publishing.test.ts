import { beforeAll, describe, expect, it } from '@jest/globals';

import { DATABASES } from './support/databases.js';
import { idOf } from './support/district.js';
import { ManualClock } from './support/manual-clock.js';
import { useService } from './support/service.js';
import { addPerson, BODIES, ENTRY, SixOnes, sixOnesFiles } from './support/six-ones.js';

describe.each(DATABASES)('publishing on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let six: SixOnes;
  let files: Record<string, string>;
  beforeAll(async () => {
    six = await SixOnes.publish(service(), clock);
    files = await sixOnesFiles();
  });

  const count = async (table: string) => {
    const [row] = await service().query<{ total: number }>(
      `SELECT COUNT(*) AS total FROM ${table}`,
    );
    return row?.total;
  };

  it('takes in every unit of the categories and every body', async () => {
    const rows = await service().query<{ code: string; status: string }>(
      `SELECT o.code, p.status FROM participations p JOIN organizations o ON o.id = p.organization_id
        ORDER BY o.code`,
    );
    expect(rows).toEqual([
      { code: 'bureau', status: 'enrolled' },
      { code: 'green-town', status: 'enrolled' },
      { code: 'office', status: 'enrolled' },
      { code: 'river-water', status: 'enrolled' },
      { code: 'sasac', status: 'enrolled' },
      { code: 'sunrise-food', status: 'invited' },
    ]);
    expect(Object.keys(await six.tasks('river-water'))).toEqual(
      expect.arrayContaining([
        'plan',
        'talk/deputy',
        'talk/finance',
        'talk/head',
        'exchange/2022-08',
      ]),
    );
    expect(await six.tasks('sunrise-food')).toEqual({});
  });

  it('publishes the same again without effect', async () => {
    const before = [
      await count('definitions'),
      await count('participations'),
      await count('records'),
    ];
    const again = await six.administrator.post('/v1/campaigns', {
      entry: ENTRY,
      files,
      bodies: BODIES,
    });
    expect(again).toMatchObject({ status: 201, body: { id: six.campaignId, participations: 6 } });
    expect([
      await count('definitions'),
      await count('participations'),
      await count('records'),
    ]).toEqual(before);
  });

  it('refuses other content under a published version, and a second version beside the first', async () => {
    const changed = {
      ...files,
      [ENTRY]: (files[ENTRY] ?? '').replace('archive: 2023-03-31', 'archive: 2023-04-30'),
    };
    const publish = (definition: Record<string, string>) =>
      six.administrator.post('/v1/campaigns', { entry: ENTRY, files: definition, bodies: BODIES });
    expect(await publish(changed)).toMatchObject({
      status: 409,
      body: { code: 'version-published' },
    });
    const next = {
      ...changed,
      [ENTRY]: changed[ENTRY].replace('version: 1.0.0', 'version: 1.1.0'),
    };
    expect(await publish(next)).toMatchObject({ status: 409, body: { code: 'campaign-running' } });
  });

  it('tells the mistakes of a definition with their places', async () => {
    const broken = {
      ...files,
      [ENTRY]: (files[ENTRY] ?? '').replace('type: study', 'type: studdy'),
    };
    const published = await six.administrator.post('/v1/campaigns', {
      entry: ENTRY,
      files: broken,
      bodies: BODIES,
    });
    expect(published).toMatchObject({ status: 422, body: { code: 'definition-invalid' } });
    const validated = await six.administrator.post('/v1/definitions/validate', {
      entry: ENTRY,
      files: broken,
    });
    expect(validated).toMatchObject({
      status: 200,
      body: {
        valid: false,
        diagnostics: expect.arrayContaining([
          expect.objectContaining({ code: 'unknown-type', file: ENTRY, suggestion: 'study' }),
        ]),
      },
    });
    const whole = await six.administrator.post('/v1/definitions/validate', { entry: ENTRY, files });
    expect(whole).toMatchObject({ status: 200, body: { valid: true } });
    expect(
      await six.as('river-water').post('/v1/campaigns', { entry: ENTRY, files, bodies: BODIES }),
    ).toMatchObject({ status: 403 });
  });

  it('says which bodies must be bound', async () => {
    const named = {
      ...files,
      [ENTRY]: (files[ENTRY] ?? '').replace('campaign: qingpu-six-ones-2022', 'campaign: another'),
    };
    const answer = await six.administrator.post('/v1/campaigns', {
      entry: ENTRY,
      files: named,
      bodies: { 'safety-office': 'office', sasac: 'river-water', emergency: 'bureau' },
    });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'bodies-invalid',
        errors: [
          { path: '/bodies/sasac', code: 'unknown-organization' },
          {
            path: '/bodies/emergency',
            code: 'unknown-body',
            allowed: expect.arrayContaining(['emergency-bureau']),
          },
          { path: '/bodies/emergency-bureau', code: 'missing' },
        ],
      },
    });
    expect(await count('campaigns')).toBe(1);
  });

  it('takes in an organization that comes later or changes its category, with its creation', async () => {
    const create = (code: string, category: string) =>
      six.administrator.post('/v1/organizations', { code, name: code, kind: 'unit', category });
    const late = idOf(await create('late', 'supervised'));
    const outside = idOf(await create('outside', 'elsewhere'));
    const taking = (organizationId: string) =>
      service().query<{ status: string }>(
        'SELECT status FROM participations WHERE organization_id = ?',
        [organizationId],
      );
    expect(await taking(late)).toEqual([{ status: 'enrolled' }]);
    expect(await taking(outside)).toEqual([]);
    await six.administrator.patch(`/v1/organizations/${outside}`, { category: 'foreign' });
    expect(await taking(outside)).toEqual([{ status: 'invited' }]);
  });

  it('owes what a joiner brings, releases a leaver, and leaves alone what does not differ', async () => {
    const unit = six.organizations['river-water'] ?? '';
    const personId = await addPerson(
      six.as('river-water'),
      unit,
      'sales',
      ['team-member'],
      false,
      '2022-09-14',
    );
    clock.advance(86_400_000);
    const { revision } = await six.participation('river-water');
    await six.administrator.patch(`/v1/organizations/${unit}`, { name: '名称 river-water' });
    expect(await six.participation('river-water')).toMatchObject({ revision });
    const posts = await service().query<{ id: string }>(
      'SELECT id FROM posts WHERE person_id = ?',
      [personId],
    );
    await six
      .as('river-water')
      .patch(`/v1/organizations/${unit}/people/${personId}`, { name: '新名' });
    expect(await six.participation('river-water')).toMatchObject({ revision: revision + 1 });
    expect(await six.task('river-water', 'talk/sales')).toMatchObject({ outcome: 'open' });
    await six
      .as('river-water')
      .patch(`/v1/organizations/${unit}/posts/${posts[0]?.id ?? ''}`, { to: '2022-09-14' });
    clock.advance(86_400_000);
    const { app } = service();
    const { TimerSweep } = await import('@muster/api');
    await app.get(TimerSweep).run(clock.now());
    expect(await six.task('river-water', 'talk/sales')).toMatchObject({ outcome: 'retired' });
    expect(await six.task('river-water', 'talk/finance')).toMatchObject({ outcome: 'open' });
  });

  it('announces an open date to everybody, once', async () => {
    const path = `/v1/campaigns/${six.campaignId}/dates`;
    expect(await six.task('river-water', 'study/head')).toMatchObject({ progress: 'pending' });
    expect(
      await six.as('river-water').put(`${path}/training-class`, { from: '2022-10-20' }),
    ).toMatchObject({ status: 403 });
    expect(await six.as('bureau').put(`${path}/no-such`, { from: '2022-10-20' })).toMatchObject({
      status: 422,
      body: { code: 'unknown-date' },
    });
    expect(
      await six
        .as('bureau')
        .put(`${path}/training-class`, { from: '2022-10-20', to: '2022-10-19' }),
    ).toMatchObject({ status: 422, body: { code: 'invalid-period' } });
    expect(
      await six.as('bureau').put(`${path}/training-class`, { from: '2022-10-20' }),
    ).toMatchObject({
      status: 200,
      body: { dates: { 'training-class': { from: '2022-10-20', to: '2022-10-20' } } },
    });
    const due = await service().query<{ due_on: string }>(
      "SELECT due_on FROM tasks WHERE organization_id = ? AND task_key = 'study/head'",
      [six.organizations['river-water'] ?? ''],
    );
    expect(due).toEqual([{ due_on: '2022-10-25' }]);
    const { revision } = await six.participation('river-water');
    await six.as('bureau').put(`${path}/training-class`, { from: '2022-10-20' });
    expect(await six.participation('river-water')).toMatchObject({ revision });
  });
});
