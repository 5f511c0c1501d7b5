import { beforeAll, describe, expect, it } from '@jest/globals';

import { DATABASES } from './support/databases.js';
import { ManualClock } from './support/manual-clock.js';
import { FORMULA_NAME, ReadDistrict } from './support/read-district.js';
import { useService } from './support/service.js';

interface Row {
  readonly organization: { readonly code: string; readonly name: string };
  readonly counted: boolean;
  readonly light: string;
  readonly status: string;
  readonly tasks: Readonly<Record<string, number>>;
  readonly activities: { readonly owed: number; readonly done: number };
  readonly awaitingReceipt: number;
  readonly debts: readonly { readonly key: string; readonly owner: object }[];
}
interface Board {
  readonly totals: {
    readonly units: number;
    readonly complete: number;
    readonly lights: Readonly<Record<string, number>>;
    readonly tasks: Readonly<Record<string, number>>;
    readonly awaitingReceipt: number;
  };
  readonly byChoice: object;
  readonly activities: readonly { readonly name: string; readonly units: number }[];
  readonly red: readonly { readonly code: string }[];
  readonly units: readonly Row[];
  readonly bodies: readonly Row[];
}

describe.each(DATABASES)('boards on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let district: ReadDistrict;
  beforeAll(async () => {
    district = await ReadDistrict.settle(service(), clock);
  });

  const board = async (who: string, query = '') => {
    const path = `/v1/campaigns/${district.campaignId}/board${query}`;
    const answer = await district.as(who).get(path);
    expect(answer).toMatchObject({ status: 200 });
    return answer.body as Board;
  };
  const unit = (from: Board, code: string) => {
    const row = [...from.units, ...from.bodies].find((one) => one.organization.code === code);
    if (!row) throw new Error(`${code} is not on the board.`);
    return row;
  };

  it('J6 leaves units that join by choice out of every total, enrolled or not', async () => {
    const { totals, byChoice, units, activities } = await board('office');
    expect(units.map((row) => [row.organization.code, row.status, row.counted]).sort()).toEqual([
      ['cloud', 'enrolled', false],
      ['moon', 'enrolled', true],
      ['river', 'enrolled', true],
      ['sunrise', 'invited', false],
      ['town', 'enrolled', true],
    ]);
    expect(totals.units).toBe(3);
    expect(byChoice).toEqual({ invited: 1, enrolled: 1, withdrawn: 0 });
    const counted = units.filter((row) => row.counted);
    for (const name of ['owed', 'done', 'open', 'overdue']) {
      expect([name, totals.tasks[name]]).toEqual([
        name,
        counted.reduce((sum, row) => sum + (row.tasks[name] ?? 0), 0),
      ]);
    }
    expect(unit(await board('office'), 'cloud').tasks['owed']).toBeGreaterThan(10);
    expect(activities.find(({ name }) => name === 'summary')).toMatchObject({ units: 2, owed: 2 });
  });

  it('J6 knows one that withdrew as such, with what it had done', async () => {
    const enrolment = `/v1/campaigns/${district.campaignId}/enrolment`;
    expect(await district.as('sunrise').post(enrolment)).toMatchObject({ status: 201 });
    expect((await board('office')).byChoice).toMatchObject({ invited: 0, enrolled: 2 });
    const withdrawn = await district.as('sunrise').send('DELETE', enrolment, {
      body: JSON.stringify({ reason: '另有安排' }),
      headers: { 'Content-Type': 'application/json' },
    });
    expect(withdrawn).toMatchObject({ status: 200 });
    const after = await board('office');
    expect(after).toMatchObject({ byChoice: { invited: 0, enrolled: 1, withdrawn: 1 } });
    expect(unit(after, 'sunrise')).toMatchObject({ counted: false, tasks: { owed: 0, open: 0 } });
    const records = await district
      .as('sunrise')
      .get(`/v1/participations/${await district.participation('sunrise')}/records`);
    expect(records).toMatchObject({ body: { items: [{ command: 'withdraw' }, {}, {}] } });
  });

  it('J7 gives a town its receipt and its roll-up, and no lecture or article', async () => {
    const path = `/v1/tasks?organization=${district.id('town')}&limit=200`;
    const { items } = (await district.as('town').get(path)).body as { items: { key: string }[] };
    expect(items.map(({ key }) => key).sort()).toEqual(['acknowledge', 'forward', 'roll-up']);
    const view = await district
      .as('town')
      .get(`/v1/participations/${await district.participation('town')}`);
    expect(
      (view.body as { activities: { name: string }[] }).activities.map(({ name }) => name),
    ).toEqual(['acknowledge', 'forward', 'roll-up']);
  });

  it('shows the bodies with their own duties, outside the totals', async () => {
    const all = await board('sasac');
    expect(all.bodies.map((row) => [row.organization.code, row.counted]).sort()).toEqual([
      ['bureau', false],
      ['dept', false],
      ['office', false],
      ['sasac', false],
    ]);
    expect(unit(all, 'office').tasks['owed']).toBeGreaterThan(0);
  });

  it('names who is overdue, the longest first, as many as asked for, and counts them all', async () => {
    await district.until('2022-12-20T12:00:00');
    const all = await board('office', '?debtors=50');
    const river = unit(all, 'river');
    expect(river).toMatchObject({ light: 'red' });
    expect(river.debts).toHaveLength(river.tasks['overdue'] ?? 0);
    expect(river.debts[0]).toMatchObject({
      key: 'plan',
      title: '本单位实施方案',
      owner: { kind: 'unit' },
      dueOn: '2022-09-27',
      light: 'red',
    });
    expect(river.debts.find(({ key }) => key === 'talk/finance')).toMatchObject({
      item: '姓名 finance',
      owner: { kind: 'person', name: 'finance', title: '姓名 finance' },
      dueOn: '2022-11-30',
    });
    const few = unit(await board('office', '?debtors=2'), 'river');
    expect(few.debts.map(({ key }) => key)).toEqual(river.debts.slice(0, 2).map(({ key }) => key));
    expect(few.tasks).toEqual(river.tasks);
    expect(unit(await board('office', '?debtors=0'), 'river').debts).toEqual([]);
    expect(
      await district.as('office').get(`/v1/campaigns/${district.campaignId}/board?debtors=51`),
    ).toMatchObject({ status: 400 });
    const due = await service().query<{ past: number }>(
      "SELECT past FROM tasks WHERE standing = 'overdue' AND past = 1",
    );
    expect(due).toEqual([]);
  });

  it('J6 puts only counted units on the red list', async () => {
    const all = await board('bureau');
    expect(unit(all, 'cloud')).toMatchObject({ light: 'red', counted: false });
    expect(all.red.map(({ code }) => code).sort()).toEqual(['moon', 'river', 'town']);
    expect(all.totals.lights).toEqual({ none: 0, green: 0, yellow: 0, red: 3 });
  });

  it('shows a supervisor its own units and totals over them', async () => {
    const own = await board('dept');
    expect(own.units.map((row) => row.organization.code)).toEqual(['moon']);
    expect(own.bodies.map((row) => row.organization.code)).toEqual(['dept']);
    expect(own.totals).toMatchObject({ units: 1, tasks: unit(own, 'moon').tasks });
  });

  it('J5 tells which receipts are outstanding, for exactly the two receivers', async () => {
    const handIn = { event: 'submit', evidence: { overview: '已全部完成' } };
    await district.act('river', 'river', 'summary', handIn);
    const path = `/v1/participations/${await district.participation('river')}/board`;
    const pending = async () =>
      (
        (await district.as('river').get(path)).body as {
          receipts: { key: string; pending: { body: string }[] }[];
        }
      ).receipts.map((one) => [one.key, one.pending.map(({ body }) => body)]);
    expect(await pending()).toEqual([['summary', ['safety-office', 'sasac']]]);
    expect(await board('bureau')).toMatchObject({ totals: { awaitingReceipt: 1 } });
    await district.act('office', 'river', 'summary', { event: 'accept' });
    expect(await pending()).toEqual([['summary', ['sasac']]]);
    const done = unit(await board('office'), 'river').tasks['done'] ?? 0;
    await district.act('sasac', 'river', 'summary', { event: 'accept' });
    expect(await pending()).toEqual([]);
    const after = await board('office');
    expect(after).toMatchObject({ totals: { awaitingReceipt: 0 } });
    expect(unit(after, 'river').tasks).toMatchObject({ done: done + 1 });
  });

  it('tells a unit the same of itself as the campaign tells the organizers', async () => {
    const path = `/v1/participations/${await district.participation('river')}/board`;
    const own = (await district.as('river/finance').get(path)).body as Row;
    const seen = unit(await board('office'), 'river');
    expect({ ...own }).toMatchObject({ ...seen });
  });

  it('speaks the language asked for', async () => {
    const path = `/v1/campaigns/${district.campaignId}/board`;
    const titled = async (language: string) => {
      const answer = await district
        .as('office')
        .send('GET', path, { headers: { 'Accept-Language': language } });
      expect(answer.headers.get('vary')).toContain('Accept-Language');
      const { activities } = answer.body as { activities: { name: string; title: string }[] };
      return [
        (answer.body as { language: string }).language,
        activities.find(({ name }) => name === 'plan')?.title,
      ];
    };
    expect(await titled('en-GB,en;q=0.8')).toEqual(['en', "The unit's plan"]);
    expect(await titled('zh')).toEqual(['zh-CN', '本单位实施方案']);
    expect(await titled('fr')).toEqual(['zh-CN', '本单位实施方案']);
  });

  describe('the appraisal', () => {
    const appraisal = (who: string, query = '', accept = 'application/json') =>
      district.as(who).send('GET', `/v1/campaigns/${district.campaignId}/appraisal${query}`, {
        headers: { Accept: accept, 'Accept-Language': 'en' },
      });

    it('J8 has the units of the appraised category and no others', async () => {
      const { body } = await appraisal('sasac');
      expect(body).toMatchObject({
        of: 'district-managed',
        ofTitle: 'State-owned enterprises managed by the district',
        units: [{ organization: { code: 'river' } }],
      });
      expect((body as { units: object[] }).units).toHaveLength(1);
      expect((await appraisal('dept')).body).toMatchObject({ units: [] });
    });

    it('leads from every point to the tasks and the clauses behind it', async () => {
      const { units, lines } = (await appraisal('sasac')).body as {
        lines: { line: string; clauses: { id: string; binding: string }[] }[];
        units: {
          points: number;
          lines: {
            line: string;
            points: number | null;
            worth: number;
            share: number | null;
            tasks: { id: string; key: string; outcome: string; owed: boolean }[];
          }[];
        }[];
      };
      const [river] = units;
      const summary = river?.lines.find(({ line }) => line === 'summary');
      expect(summary).toMatchObject({ applicable: true, worth: 5, share: 1 });
      const asked = lines.find(({ line }) => line === 'summary');
      expect(asked).toMatchObject({ title: 'Summary', kind: 'part' });
      expect(asked?.clauses.find(({ id }) => id === '102')).toMatchObject({
        binding: expect.any(String),
        title: expect.any(String),
      });
      expect(summary?.tasks).toMatchObject([
        { id: await district.task('river', 'summary'), key: 'summary', outcome: 'done' },
      ]);
      const talk = river?.lines.find(({ line }) => line === 'talk');
      expect(talk).toMatchObject({ share: 0, points: 0 });
      expect(talk?.tasks).toHaveLength(3);
      // August was over at publication: it is nobody's debt and gives no point.
      expect(
        river?.lines
          .find(({ line }) => line === 'exchange')
          ?.tasks.flatMap(({ key, owed }) => (owed ? key : [])),
      ).toEqual(['exchange/2022-09', 'exchange/2022-10', 'exchange/2022-11']);
      const sum = river?.lines.reduce((total, { points }) => total + (points ?? 0), 0);
      expect(river?.points).toBeCloseTo(sum ?? Number.NaN, 5);
    });

    it('comes as a table whose names start no formula', async () => {
      for (const answer of [
        await appraisal('sasac', '', 'text/csv'),
        await appraisal('sasac', '?format=csv'),
      ]) {
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
        expect(answer.headers.get('content-disposition')).toContain('appraisal.csv');
        expect(answer.text).toContain(`"'${FORMULA_NAME.replaceAll('"', '""')}"`);
        expect(answer.text).toContain('"summary","Summary"');
        expect(answer.text).not.toMatch(/(^|,)"?[=+@]/m);
      }
      expect(await appraisal('sasac', '', 'image/png')).toMatchObject({
        status: 406,
        body: { code: 'not-acceptable', allowed: ['application/json', 'text/csv'] },
      });
    });
  });
});
