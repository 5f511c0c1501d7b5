import { beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyParticipation } from '@muster/api';

import { DATABASES } from './support/databases.js';
import { ManualClock } from './support/manual-clock.js';
import { useService } from './support/service.js';
import { SixOnes } from './support/six-ones.js';

const SUMMARY = { overview: '六个一活动全部开展，班子成员逐人带队检查。' };
const GOALS = { goals: '全年零事故' };
const PLAN = {
  ...GOALS,
  division: '负责人总抓，副职分管',
  measures: '每周检查，每月交流',
  levels: { department: 'yes', level: 'yes', post: 'yes', person: 'yes' },
};
const JPEG = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01, 0x01, 0x00, 0x00, 0x01,
  0x00, 0x01, 0x00, 0x00, 0xff, 0xd9,
]);

const article = (person: string) => ({
  title: '我的安全职责',
  portfolio: '本人分管领域',
  article: '安'.repeat(1800),
  published: [
    { channel: 'website', 'published-on': '2022-11-28', link: `https://example.com/${person}` },
  ],
});

interface Reply {
  readonly revision: number;
  readonly entries: readonly { readonly type: string; readonly how?: string }[];
  readonly task?: { readonly id: string; readonly state: string; readonly outcome: string };
  readonly opened?: { readonly id: string; readonly key: string };
}

describe.each(DATABASES)('commands on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock, config: { sessionMs: 365 * 86_400_000 } });
  let six: SixOnes;
  beforeAll(async () => {
    six = await SixOnes.publish(service(), clock);
  });

  /** Everything that a command may write, for a unit. */
  const written = async (unit: string) => {
    const { id } = await six.participation(unit);
    const tables = ['participations', 'tasks', 'records', 'timers', 'messages'];
    return Promise.all(
      tables.map(async (table) => {
        const column = table === 'participations' ? 'id' : 'participation_id';
        return service().query<object>(
          `SELECT * FROM ${table} WHERE ${column} = ? ORDER BY 1, 2, 3`,
          [id],
        );
      }),
    );
  };
  const how = (body: unknown) =>
    (body as Reply).entries.find((entry) => entry.type === 'handed-in')?.how;

  it('keeps a draft, hands it in and takes it back', async () => {
    const { id } = await six.task('river-water', 'plan');
    const put = (who: string, evidence: object) =>
      six.as(who).put(`/v1/tasks/${id}/evidence`, { evidence });
    expect(await put('river-water', GOALS)).toMatchObject({
      status: 200,
      body: { task: { id, state: 'open' }, entries: [{ type: 'draft-saved' }] },
    });
    expect(await put('river-water/finance', GOALS)).toMatchObject({ status: 409 });
    expect(await put('sunrise-food', GOALS)).toMatchObject({ status: 404 });
    expect(await six.act('river-water', 'river-water', 'plan', { event: 'submit' })).toMatchObject({
      status: 422,
      body: {
        code: 'evidence-invalid',
        errors: expect.arrayContaining([
          expect.objectContaining({ path: '/evidence/division', code: 'missing' }),
        ]),
      },
    });
    const submitted = await six.act('river-water', 'river-water', 'plan', {
      event: 'submit',
      evidence: PLAN,
    });
    expect(submitted).toMatchObject({ status: 200, body: { task: { state: 'in-review' } } });
    expect(how(submitted.body)).toBe('on-time');
  });

  it('says what is wrong with values in the language asked for, the usual one by default', async () => {
    const { id } = await six.task('river-water', 'talk/finance');
    const refusal = async (language: string | undefined, evidence: object) => {
      const answer = await six.as('river-water/finance').send('PUT', `/v1/tasks/${id}/evidence`, {
        body: JSON.stringify({ evidence }),
        headers: {
          'Content-Type': 'application/json',
          ...(language !== undefined && { 'Accept-Language': language }),
        },
      });
      expect(answer).toMatchObject({ status: 422, body: { code: 'evidence-invalid' } });
      expect(answer.headers.get('vary')).toContain('Accept-Language');
      const { errors } = answer.body as { errors: { path: string; message: string }[] };
      return errors.map(({ path, message }) => [path, message]);
    };
    const long = { article: '安'.repeat(2001) };
    for (const language of ['zh-CN', 'fr', '*', undefined]) {
      expect(await refusal(language, long)).toEqual([
        ['/evidence/article', '至多 2000 字（按文档字数统计），现为 2001。'],
      ]);
    }
    expect(await refusal('en-GB, en;q=0.8', long)).toEqual([
      ['/evidence/article', 'At most 2000 words and characters are allowed, there are 2001.'],
    ]);
    const badLink = { published: [{ channel: 'website', link: 'ftp://example.com' }] };
    expect(await refusal('en', badLink)).toEqual([
      ['/evidence/published/0/link', 'This has to be an https:// address.'],
    ]);
  });

  it('points at the answers of an event', async () => {
    const refused = await six.act('sasac', 'river-water', 'talk/finance', {
      event: 'extend',
      answers: {},
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'answers-invalid' } });
    const { errors } = refused.body as { errors: { path: string }[] };
    expect(errors.map(({ path }) => path).sort()).toEqual(['/answers/new-due', '/answers/reason']);
  });

  it('refuses what the lifecycle does not allow, names what it does, and changes nothing', async () => {
    const before = await written('river-water');
    const refused = async (who: string, event: string) => {
      const answer = await six.act(who, 'river-water', 'plan', {
        event,
        answers: { reason: '理由' },
      });
      return [
        answer.status,
        (answer.body as { code: string }).code,
        (answer.body as { allowed?: string[] }).allowed,
      ];
    };
    expect(await refused('river-water', 'submit')).toEqual([409, 'event-not-allowed', ['recall']]);
    expect(await refused('river-water', 'accept')).toEqual([403, 'not-permitted', ['recall']]);
    const sasac = ['accept', 'return', 'extend'];
    for (const forged of [
      'xstate.after.opens.progress.pending',
      'xstate.init',
      'muster.open',
      'muster.retire',
      'do.submit.0',
      'do.accept.0',
      '__proto__',
      'constructor',
    ]) {
      expect(await refused('sasac', forged)).toEqual([409, 'event-not-allowed', sasac]);
    }
    expect(await refused('sunrise-food', 'submit')).toEqual([404, 'not-found', undefined]);
    const admin = await six.administrator.post(
      `/v1/tasks/${(await six.task('river-water', 'plan')).id}/events`,
      { event: 'waive' },
    );
    expect(admin).toMatchObject({ status: 403, body: { code: 'role-not-allowed' } });
    expect(await written('river-water')).toEqual(before);
  });

  it('has one effect for a key, sent twice, one after the other', async () => {
    const body = { event: 'return', answers: { reason: '请补充' } };
    const first = await six.act('sasac', 'river-water', 'plan', body, 'key-1');
    expect(first).toMatchObject({ status: 200, body: { task: { state: 'returned' } } });
    const after = await written('river-water');
    const second = await six.act('sasac', 'river-water', 'plan', body, 'key-1');
    expect(second.status).toBe(200);
    expect(second.body).toEqual(first.body);
    const other = { event: 'return', answers: { reason: '另一个理由' } };
    expect(await six.act('sasac', 'river-water', 'plan', other, 'key-1')).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect(
      await six.act('river-water', 'river-water', 'plan', { event: 'submit' }, 'key-1'),
    ).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect(await six.act('sasac', 'river-water', 'plan', body, 'not a key!\u00e9')).toMatchObject({
      status: 400,
      body: { code: 'invalid-idempotency-key' },
    });
    expect(await written('river-water')).toEqual(after);
  });

  it('has one effect for a key, sent many times at once', async () => {
    const { id } = await six.task('river-water', 'plan');
    const { revision } = await six.participation('river-water');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        six.as('river-water').send('PUT', `/v1/tasks/${id}/evidence`, {
          body: JSON.stringify({ evidence: { goals: '同时' } }),
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'at-once' },
        }),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await six.participation('river-water')).toMatchObject({ revision: revision + 1 });
  });

  it('loses no command of many at once', async () => {
    const { revision } = await six.participation('river-water');
    const keys = ['talk/head', 'talk/deputy', 'talk/finance', 'lecture', 'plan', 'snap'];
    const tasks = await six.tasks('river-water');
    const answers = await Promise.all(
      keys.map((key) =>
        six.as('river-water').put(`/v1/tasks/${tasks[key]?.id ?? ''}/evidence`, { evidence: {} }),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(keys.map(() => 200));
    expect(await six.participation('river-water')).toMatchObject({
      revision: revision + keys.length,
    });
  });

  it('takes from the store what a file is, and no file of somebody else', async () => {
    const { id } = await six.participation('river-water');
    const upload = async (who: string) =>
      ((await six.as(who).upload('照片.jpg', 'image/jpeg', JPEG)).body as { id: string }).id;
    const report = (fileId: string) =>
      six.as('river-water/finance').post(`/v1/participations/${id}/reports`, {
        activity: 'hazard',
        evidence: {
          kind: 'work-safety',
          channel: 'hotline-12345',
          ticket: '12345-778',
          place: '二号泵房',
          description: '配电箱门缺失，线头外露',
          media: [{ id: fileId, name: 'x.exe', type: 'text/html', size: 0 }],
        },
      });
    expect(await report(await upload('sunrise-food'))).toMatchObject({
      status: 422,
      body: { code: 'unknown-file', errors: [{ path: '/evidence/media/0', code: 'unknown-file' }] },
    });
    const own = await upload('river-water');
    const opened = await report(own);
    expect(opened).toMatchObject({
      status: 201,
      body: { opened: { key: 'hazard/12345-778', state: 'found' } },
    });
    const [row] = await service().query<{ state: string }>('SELECT state FROM tasks WHERE id = ?', [
      (opened.body as Reply).opened?.id ?? '',
    ]);
    expect((JSON.parse(row?.state ?? '{}') as { evidence: object }).evidence).toMatchObject({
      media: [{ id: own, name: '照片.jpg', type: 'image/jpeg', size: JPEG.length }],
    });
    expect(await report(own)).toMatchObject({ status: 409, body: { code: 'duplicate-case' } });
  });

  it('J6: a private unit is bound by its own choice alone, and keeps what it did when it leaves', async () => {
    const path = `/v1/campaigns/${six.campaignId}/enrolment`;
    six.at('2022-10-10T09:00:00');
    expect(await six.as('sunrise-food/head').post(path)).toMatchObject({ status: 403 });
    expect(await six.as('river-water').post(path)).toMatchObject({
      status: 409,
      body: { code: 'already-enrolled' },
    });
    expect(await six.as('river-water').delete(path)).toMatchObject({
      status: 409,
      body: { code: 'bound-to-take-part' },
    });
    expect(await six.as('sunrise-food').post(path)).toMatchObject({ status: 201 });
    expect(await six.participation('sunrise-food')).toMatchObject({ status: 'enrolled' });
    expect(await six.task('sunrise-food', 'summary')).toMatchObject({ outcome: 'open' });
    expect(await six.task('sunrise-food', 'selected-article')).toMatchObject({ outcome: 'open' });
    expect(await six.task('sunrise-food', 'exchange/2022-09')).toMatchObject({
      past: 1,
      standing: 'idle',
    });
    await six.act('sunrise-food', 'sunrise-food', 'plan', { event: 'submit', evidence: PLAN });
    await six.act('office', 'sunrise-food', 'plan', { event: 'accept' });
    const left = await six.as('sunrise-food').send('DELETE', path, {
      body: JSON.stringify({ reason: '经营调整' }),
      headers: { 'Content-Type': 'application/json' },
    });
    expect(left).toMatchObject({ status: 200 });
    expect(await six.participation('sunrise-food')).toMatchObject({ status: 'withdrawn' });
    expect(await six.task('sunrise-food', 'plan')).toMatchObject({ outcome: 'done' });
    expect(await six.task('sunrise-food', 'summary')).toMatchObject({ outcome: 'retired' });
    const records = await service().query<{ command: string }>(
      'SELECT command FROM records WHERE participation_id = ? ORDER BY seq',
      [(await six.participation('sunrise-food')).id],
    );
    expect(records.map(({ command }) => (JSON.parse(command) as { type: string }).type)).toEqual(
      expect.arrayContaining(['join', 'enrol', 'act', 'withdraw']),
    );
  });

  it('J5: a summary asks two bodies for a receipt each, and the third for none, who sees it all the same', async () => {
    six.at('2022-12-01T10:00:00');
    const uploaded = await six.as('river-water').upload('附件.jpg', 'image/jpeg', JPEG);
    const attachment = uploaded.body as { id: string; name: string; size: number };
    const submitted = await six.act('river-water', 'river-water', 'summary', {
      event: 'submit',
      evidence: { ...SUMMARY, attachment: [{ ...attachment, type: 'image/jpeg' }] },
    });
    expect(submitted).toMatchObject({ status: 200, body: { task: { state: 'in-review' } } });
    const receipts = async () => {
      const { id } = await six.task('river-water', 'summary');
      const [row] = await service().query<{ state: string }>(
        'SELECT state FROM tasks WHERE id = ?',
        [id],
      );
      return (JSON.parse(row?.state ?? '{}') as { snapshot: { context: { receipts: object } } })
        .snapshot.context.receipts;
    };
    expect(await receipts()).toEqual({ 'safety-office': 'pending', sasac: 'pending' });
    const mailboxes = await service().query<{ mailbox: string }>(
      "SELECT mailbox FROM messages WHERE task_key = 'summary' AND rule = 'notice' ORDER BY mailbox",
    );
    expect(mailboxes.map(({ mailbox }) => mailbox)).toEqual(
      ['office', 'sasac'].map((code) => `organization:${six.organizations[code] ?? ''}`).sort(),
    );
    const { id } = await six.task('river-water', 'summary');
    expect(await six.as('bureau').get(`/v1/tasks/${id}`)).toMatchObject({
      status: 200,
      body: { evidence: { ...SUMMARY, attachment: [{ id: attachment.id, size: JPEG.length }] } },
    });
    const file = await six.as('bureau').get(`/v1/files/${attachment.id}`);
    expect(file).toMatchObject({ status: 200 });
    expect(file.headers.get('content-length')).toBe(String(JPEG.length));
    expect(await six.as('sunrise-food').get(`/v1/files/${attachment.id}`)).toMatchObject({
      status: 404,
    });
    expect(await six.act('bureau', 'river-water', 'summary', { event: 'accept' })).toMatchObject({
      status: 403,
      body: { code: 'not-permitted' },
    });
    expect(await six.act('office', 'river-water', 'summary', { event: 'accept' })).toMatchObject({
      body: { task: { state: 'in-review' } },
    });
    expect(await six.act('sasac', 'river-water', 'summary', { event: 'accept' })).toMatchObject({
      body: { task: { state: 'done', outcome: 'done' } },
    });
    expect(await receipts()).toEqual({ 'safety-office': 'accepted', sasac: 'accepted' });
  });

  it('J4 and J12: the last second is on time, grace follows the window, then a hand-in is late', async () => {
    const talk = async (person: string) =>
      how(
        (
          await six.act(`river-water/${person}`, 'river-water', `talk/${person}`, {
            event: 'submit',
            evidence: article(person),
          })
        ).body,
      );
    expect(
      await six.act('river-water/head', 'river-water', 'talk/head', {
        event: 'submit',
        evidence: { ...article('head'), article: '安'.repeat(2001) },
      }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ path: '/evidence/article', code: 'too-long' }] },
    });
    expect(await talk('head')).toBe('in-grace');
    six.at('2022-12-05T23:59:59');
    expect(await talk('deputy')).toBe('in-grace');
    six.at('2022-12-06T00:00:00');
    expect(await talk('finance')).toBe('late');
  });

  it('replays every participation to what is stored, and finds a record that was altered', async () => {
    const verify = service().app.get(VerifyParticipation);
    const rows = await service().query<{ id: string; revision: number }>(
      'SELECT id, revision FROM participations ORDER BY revision DESC',
    );
    for (const { id } of rows) expect(await verify.execute(id)).toEqual([]);
    const [row] = rows;
    const id = row?.id ?? '';
    const seq = (row?.revision ?? 0) - 1;
    const codes = async () =>
      new Set(
        (await verify.execute(id)).map((finding) => `${finding.code} ${String(finding.seq)}`),
      );
    const key = [id, seq];
    const where = 'participation_id = ? AND seq = ?';
    const alter = async (set: string, value: string | number) => {
      const column = set.split(' ')[0] ?? '';
      const [old] = await service().query<Record<string, string>>(
        `SELECT ${column} FROM records WHERE ${where}`,
        key,
      );
      await service().execute(`UPDATE records SET ${column} = ? WHERE ${where}`, [value, ...key]);
      const found = await codes();
      await service().execute(`UPDATE records SET ${column} = ? WHERE ${where}`, [
        old?.[column] ?? '',
        ...key,
      ]);
      return found;
    };
    expect(await alter('actor', '{"kind":"system","account":"somebody else"}')).toContain(
      `record-altered ${String(seq)}`,
    );
    expect(await alter('at', 0)).toContain(`record-altered ${String(seq)}`);
    expect(await alter('hash', 'f'.repeat(64))).toContain(`chain-broken ${String(seq + 1)}`);
    expect(await verify.execute(id)).toEqual([]);
    const last = [id, seq + 1];
    await service().execute(`DELETE FROM records WHERE ${where}`, last);
    expect(await codes()).toContain('records-truncated undefined');
  });
});
