import { beforeAll, describe, expect, it } from '@jest/globals';

import type { Client } from './support/client.js';
import { DATABASES } from './support/databases.js';
import { ManualClock } from './support/manual-clock.js';
import { ReadDistrict } from './support/read-district.js';
import { useService } from './support/service.js';

interface Detail {
  readonly state: string;
  readonly offered: readonly { readonly event: string; readonly answers?: object }[];
  readonly missing: readonly string[];
  readonly form: { readonly properties: Readonly<Record<string, { readonly title?: string }>> };
  readonly clauses: readonly { readonly id: string }[];
}
interface Page {
  readonly items: readonly { readonly id: string; readonly key: string; readonly owner: object }[];
  readonly next?: string;
}

const ARTICLE = {
  title: '谈安全',
  portfolio: '财务',
  article: '安全是底线。',
  published: [
    { channel: 'website', 'published-on': '2022-09-14', link: 'https://example.com/article' },
  ],
};
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

describe.each(DATABASES)('tasks as they are read on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let district: ReadDistrict;
  beforeAll(async () => {
    district = await ReadDistrict.settle(service(), clock);
    await district.until('2022-09-14T10:00:00');
  });

  const detail = async (who: string, code: string, key: string, language = 'zh-CN') => {
    const answer = await district
      .as(who)
      .send('GET', `/v1/tasks/${await district.task(code, key)}`, {
        headers: { 'Accept-Language': language },
      });
    expect(answer).toMatchObject({ status: 200 });
    return answer.body as Detail;
  };
  const list = async (client: Client, query: string) => {
    const answer = await client.get(`/v1/tasks?${query}`);
    expect(answer).toMatchObject({ status: 200 });
    return answer.body as Page;
  };
  const events = ({ offered }: Detail) => offered.map(({ event }) => event);

  it('shows the owner what is asked, by which clause, what is missing and what to do next', async () => {
    const talk = await detail('river/finance', 'river', 'talk/finance');
    expect(talk).toMatchObject({
      key: 'talk/finance',
      title: '一谈：班子成员谈“一岗双责”',
      item: '姓名 finance',
      state: 'open',
      stateTitle: '待提交',
      outcome: 'open',
      standing: 'on-time',
      light: 'green',
      owed: true,
      past: false,
      archived: false,
      dueOn: '2022-11-30',
      owner: { kind: 'person', name: 'finance', title: '姓名 finance' },
      organization: { code: 'river', category: 'supervised' },
      receivers: [],
      evidence: {},
      problems: [],
    });
    expect(talk.missing).toEqual(['title', 'portfolio', 'article', 'published']);
    expect(talk.offered).toEqual([
      expect.objectContaining({
        event: 'submit',
        title: '提交',
        to: 'in-review',
        toTitle: '审核中',
        needs: 'evidence',
      }),
    ]);
    expect(talk.clauses.find(({ id }) => id === '58')).toMatchObject({
      title: expect.any(String),
      binding: expect.any(String),
    });
    expect(talk.form.properties['article']).toMatchObject({ title: '文章', type: 'string' });
    expect(JSON.stringify(talk.form)).not.toContain('x-title');
  });

  it('speaks English to who asks for it, in every part', async () => {
    const talk = await detail('river/finance', 'river', 'talk/finance', 'en');
    expect(talk).toMatchObject({
      language: 'en',
      title: 'One talk: an article by every leader',
      stateTitle: 'To be handed in',
    });
    expect(talk.form.properties['article']).toMatchObject({ title: 'Article' });
    const { form, clauses, offered } = talk;
    expect(JSON.stringify({ form, clauses, offered })).not.toMatch(/\p{Script=Han}/u);
  });

  it('offers to each what each may do, and to an administrator nothing', async () => {
    expect(events(await detail('river/deputy', 'river', 'talk/finance'))).toEqual([]);
    expect(events(await detail('river', 'river', 'talk/finance'))).toContain('submit');
    expect(events(await detail('bureau', 'river', 'talk/finance'))).toEqual([]);
    expect(events(await detail('administrator', 'river', 'talk/finance'))).toEqual([]);
    const supervisor = await detail('sasac', 'river', 'talk/finance');
    expect(events(supervisor)).toEqual(['extend']);
    expect(supervisor.offered[0]).toMatchObject({
      needs: 'answers',
      answers: { required: ['new-due', 'reason'], properties: { reason: { title: '理由' } } },
    });
    expect(events(await detail('office', 'river', 'talk/finance'))).toEqual(['waive', 'extend']);
  });

  it('follows the draft, the hand-in and the review', async () => {
    const path = `/v1/tasks/${await district.task('river', 'talk/finance')}`;
    const { title, portfolio } = ARTICLE;
    expect(
      await district
        .as('river/finance')
        .put(`${path}/evidence`, { evidence: { title, portfolio } }),
    ).toMatchObject({ status: 200 });
    expect(await detail('river/finance', 'river', 'talk/finance')).toMatchObject({
      missing: ['article', 'published'],
      evidence: { title, portfolio },
    });
    await district.act('river/finance', 'river', 'talk/finance', {
      event: 'submit',
      evidence: ARTICLE,
    });
    expect(await detail('river/finance', 'river', 'talk/finance')).toMatchObject({
      state: 'in-review',
      missing: [],
      handed: { at: clock.now(), how: 'on-time' },
      offered: [{ event: 'recall' }],
    });
    expect(events(await detail('sasac', 'river', 'talk/finance'))).toEqual(
      expect.arrayContaining(['accept', 'return', 'extend']),
    );
    await district.act('sasac', 'river', 'talk/finance', { event: 'accept' });
    expect(await detail('sasac', 'river', 'talk/finance')).toMatchObject({
      outcome: 'done',
      light: 'green',
      offered: [],
    });
  });

  it('names the receivers, and whom a choice is open to', async () => {
    expect(await detail('river', 'river', 'selected-article', 'en')).toMatchObject({
      receivers: [
        { body: 'safety-office', title: 'District work-safety office' },
        { body: 'sasac', title: 'District state-assets commission' },
      ],
      eligible: [{ code: 'finance', name: '姓名 finance' }],
      missing: ['article'],
    });
  });

  it('I-9 asks for a waiver where nobody can be chosen, and is never red', async () => {
    const none = await detail('moon', 'moon', 'selected-article/none');
    expect(none).toMatchObject({ empty: true, light: 'none', standing: 'idle', missing: [] });
    expect(none).not.toHaveProperty('item');
    expect(events(none).length).toBeGreaterThan(0);
  });

  it('I-1 shows what was over at publication as past, owed by nobody', async () => {
    expect(await detail('river', 'river', 'exchange/2022-08')).toMatchObject({
      past: true,
      owed: false,
      standing: 'idle',
      item: '2022-08',
    });
    expect(await detail('river', 'river', 'node-plan/mid-autumn', 'en')).toMatchObject({
      past: true,
      item: 'Mid-Autumn',
    });
  });

  it('filters by campaign, activity, outcome, standing and light', async () => {
    const client = district.as('office');
    const keys = async (query: string) =>
      (await list(client, `organization=${district.id('river')}&limit=200&${query}`)).items
        .map(({ key }) => key)
        .sort();
    expect(await keys('activity=talk')).toEqual(['talk/deputy', 'talk/finance', 'talk/head']);
    expect(await keys('activity=talk&outcome=done')).toEqual(['talk/finance']);
    expect(await keys('activity=talk&standing=on-time&light=green')).toEqual([
      'talk/deputy',
      'talk/head',
    ]);
    expect(await keys('campaign=another')).toEqual([]);
    expect(await client.get('/v1/tasks?outcome=nearly')).toMatchObject({
      status: 400,
      body: { errors: [{ allowed: ['open', 'done', 'waived', 'not-applicable', 'retired'] }] },
    });
    expect(await client.get('/v1/tasks?color=red')).toMatchObject({ status: 400 });
  });

  it('lists for everybody what is theirs to see to', async () => {
    const mine = async (who: string) =>
      (await list(district.as(who), 'mine=true&limit=200')).items.map(({ key }) => key);
    expect((await mine('river/deputy')).sort()).toEqual([
      'inspection/deputy',
      'study/deputy',
      'talk/deputy',
    ]);
    const coordinator = await mine('river');
    expect(coordinator).toContain('plan');
    expect(coordinator).not.toContain('talk/deputy');
    expect(await mine('bureau')).toEqual(
      expect.arrayContaining(['hazard-loop/2022-09', 'publish-account']),
    );
    expect(await mine('administrator')).toEqual([]);

    await district.act('river/deputy', 'river', 'talk/deputy', {
      event: 'submit',
      evidence: ARTICLE,
    });
    expect(await mine('sasac')).toContain('talk/deputy');
    expect(await mine('office')).toContain('talk/deputy');
    expect(await mine('bureau')).not.toContain('talk/deputy');
    expect(await mine('dept')).toEqual([]);
    await district.act('moon/chief', 'moon', 'talk/chief', { event: 'submit', evidence: ARTICLE });
    expect(await mine('dept')).toEqual(['talk/chief']);
    expect(await mine('sasac')).not.toContain('talk/chief');
  });

  it('pages without losing or repeating a task while others are added', async () => {
    const client = district.as('river');
    const all = (await list(client, 'limit=200')).items.map(({ id }) => id);
    const seen: string[] = [];
    let next: string | undefined = '';
    let opened: string | undefined;
    while (next !== undefined) {
      const page: Page = await list(client, `limit=7${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
      opened ??= await report(client, '12345-1');
    }
    expect(seen).toEqual([...all, opened]);
  });

  describe('a case', () => {
    const reporter = 'river/finance';
    let path: string;
    beforeAll(async () => {
      path = `/v1/tasks/${await report(district.as(reporter), '12345-2', true)}`;
    });

    it('never says who reported it, to nobody', async () => {
      const [row] = await service().query<{ state: string }>(
        'SELECT state FROM tasks WHERE id = ?',
        [path.slice(path.lastIndexOf('/') + 1)],
      );
      expect(JSON.parse(row?.state ?? '{}')).toMatchObject({ reporter: 'person:finance' });
      const participation = await district.participation('river');
      for (const who of ['administrator', 'office', 'sasac', 'river', 'river/deputy', reporter]) {
        const task = await district.as(who).get(path);
        expect(task).toMatchObject({ status: 200, body: { item: '12345-2' } });
        expect(task.text).not.toMatch(/reporter"|finance/);
        const records = await district.as(who).get(`/v1/participations/${participation}/records`);
        const [latest] = (records.body as { items: { command: string; actor: object }[] }).items;
        expect(latest).toMatchObject({ command: 'report', actor: { kind: 'withheld' } });
        expect(JSON.stringify(latest)).not.toContain('finance');
      }
    });

    it('tells in the timeline who did what else, to which task', async () => {
      await district.act('river', 'river', 'hazard/12345-2', {
        event: 'assign',
        answers: { responsible: '王五' },
      });
      const participation = await district.participation('river');
      const records = `/v1/participations/${participation}/records`;
      const first = (await district.as('sasac').get(`${records}?limit=2`)).body as {
        items: { seq: number; entries: object[] }[];
        next: string;
      };
      expect(first.items[0]).toMatchObject({
        command: 'act',
        at: clock.now(),
        actor: { kind: 'member', name: 'coordinator-river' },
      });
      expect(first.items[0]?.entries).toContainEqual(
        expect.objectContaining({
          type: 'moved',
          event: 'assign',
          taskId: path.slice(path.lastIndexOf('/') + 1),
          title: '隐患线索与整改',
          answers: { responsible: '王五' },
        }),
      );
      // A record that is added now comes before the first page, not into the second.
      await report(district.as('river'), '12345-3');
      const seqs = first.items.map(({ seq }) => seq);
      for (let next: string | undefined = first.next; next !== undefined;) {
        const page = (await district.as('sasac').get(`${records}?limit=2&cursor=${next}`)).body as {
          items: { seq: number }[];
          next?: string;
        };
        seqs.push(...page.items.map(({ seq }) => seq));
        next = page.next;
      }
      const top = seqs[0] ?? 0;
      expect(seqs).toEqual(Array.from({ length: top }, (_, index) => top - index));
    });
  });

  async function report(client: Client, ticket: string, confidential = false): Promise<string> {
    const { body: file } = await client.upload('seen.png', 'image/png', PNG);
    const { id, name, size } = file as { id: string; name: string; size: number };
    const answer = await client.post(
      `/v1/participations/${await district.participation('river')}/reports`,
      {
        activity: 'hazard',
        evidence: {
          kind: 'work-safety',
          channel: 'internal',
          ticket,
          place: '锅炉房',
          description: '阀门渗漏',
          media: [{ id, name, type: 'image/png', size }],
          confidential,
        },
      },
    );
    expect(answer).toMatchObject({ status: 201 });
    return (answer.body as { opened: { id: string } }).opened.id;
  }
});
