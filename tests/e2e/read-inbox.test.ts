import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@muster/api';

import { DATABASES } from './support/databases.js';
import { ManualClock } from './support/manual-clock.js';
import { ReadDistrict } from './support/read-district.js';
import { useService } from './support/service.js';

interface Item {
  readonly id: string;
  readonly mailbox: string;
  readonly digest?: string;
  readonly at: number;
  readonly read: boolean;
  readonly count: number;
  readonly unread: number;
  readonly lines: readonly {
    readonly id: string;
    readonly taskKey: string;
    readonly read: boolean;
  }[];
}
interface Inbox {
  readonly items: readonly Item[];
  readonly unread: number;
  readonly next?: string;
}

describe.each(DATABASES)('the inbox on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let district: ReadDistrict;
  beforeAll(async () => {
    district = await ReadDistrict.settle(service(), clock);
    for (const day of ['2022-09-19', '2022-09-22', '2022-09-26', '2022-09-28', '2022-10-09']) {
      await district.until(`${day}T12:00:00`);
    }
  });

  const inbox = async (who: string, query = '', language = 'zh-CN') => {
    const answer = await district.as(who).send('GET', `/v1/inbox${query}`, {
      headers: { 'Accept-Language': language },
    });
    expect(answer).toMatchObject({ status: 200 });
    return answer.body as Inbox;
  };
  const whole = '?limit=100';

  it('has one item a day for a campaign, however many tasks are spoken of', async () => {
    const { items, unread } = await inbox('river', whole);
    const digests = items.flatMap(({ digest }) => digest ?? []);
    expect(digests.length).toBeGreaterThan(2);
    expect(digests).toEqual([...new Set(digests)]);
    expect(Math.max(...items.map(({ count }) => count))).toBeGreaterThan(1);
    for (const { count, lines, unread: open } of items) {
      expect([lines.length, open]).toEqual([count, count]);
    }
    const stored = await service().query<{ id: string }>(
      'SELECT id FROM messages WHERE mailbox = ? ORDER BY at DESC',
      [`organization:${district.id('river')}`],
    );
    expect(unread).toBe(stored.length);
    expect(items.flatMap(({ lines }) => lines.map(({ id }) => id)).sort()).toEqual(
      stored.map(({ id }) => id).sort(),
    );
    expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).toSorted((a, b) => b - a));
  });

  it('says of each line what it is about, in the language asked for', async () => {
    const { items } = await inbox('river', whole, 'en');
    const lines = items.flatMap((item) => item.lines);
    expect(lines.find(({ taskKey }) => taskKey === 'plan')).toMatchObject({
      title: "The unit's plan",
      unit: { code: 'river' },
      taskId: await district.task('river', 'plan'),
      dueOn: '2022-09-27',
      read: false,
    });
    expect(items[0]).toMatchObject({ language: 'en', campaignId: district.campaignId });
    const escalated = (await inbox('river/head', whole, 'en')).items
      .flatMap((item) => item.lines)
      .find((line) => 'rule' in line && line.rule === 'escalation');
    expect(escalated).toMatchObject({
      occurrence: 'unit-head',
      occurrenceTitle: 'The first-responsible person is told',
    });
  });

  it('is the own for a member, and for who speaks for an organization also its', async () => {
    const mailboxes = async (who: string) =>
      [...new Set((await inbox(who, whole)).items.map(({ mailbox }) => mailbox))].sort();
    expect(await mailboxes('river/head')).toEqual(['person']);
    expect(await mailboxes('river')).toEqual(['organization']);
    expect(await inbox('river/finance', whole)).toEqual({ items: [], unread: 0 });
    expect(await inbox('administrator', whole)).toEqual({ items: [], unread: 0 });
  });

  it('keeps an item that was read behind the unread ones', async () => {
    const before = await inbox('river', whole);
    const [latest] = before.items;
    if (!latest) throw new Error('There is no message.');
    const other = latest.lines.at(-1)?.id ?? '';
    expect(await district.as('river').post(`/v1/inbox/${other}/read`)).toMatchObject({
      status: 200,
      body: { marked: latest.count },
    });
    const after = await inbox('river', whole);
    expect(after.unread).toBe(before.unread - latest.count);
    expect(after.items.map(({ id }) => id)).toEqual([
      ...before.items.slice(1).map(({ id }) => id),
      latest.id,
    ]);
    expect(after.items.at(-1)).toMatchObject({ read: true, unread: 0 });
    expect(after.items.at(-1)?.lines.map(({ read }) => read)).toEqual(latest.lines.map(() => true));
    expect((await inbox('river', `${whole}&unread=true`)).items.map(({ id }) => id)).toEqual(
      before.items.slice(1).map(({ id }) => id),
    );
    expect(await district.as('river').post(`/v1/inbox/${latest.id}/read`)).toMatchObject({
      body: { marked: 0 },
    });
    const [row] = await service().query<{ read_at: number }>(
      'SELECT read_at FROM messages WHERE id = ?',
      [latest.id],
    );
    expect(row?.read_at).toBe(clock.now());
  });

  it('shows a line that comes to a day already read', async () => {
    const { items } = await inbox('river', whole);
    const read = items.find((item) => item.read);
    if (read?.digest === undefined) throw new Error('No day was read.');
    await copyMessage(read.lines[0]?.id ?? '', {});
    const again = (await inbox('river', whole)).items.find(({ id }) => id === read.id);
    expect(again).toMatchObject({ read: false, count: read.count + 1, unread: 1 });
  });

  it('pages without losing or repeating an item while others come in', async () => {
    const all = (await inbox('river', whole)).items.map(({ id }) => id);
    const seen: string[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: Inbox = await inbox('river', `?limit=1${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
      // One more line for a day that lies ahead of the pages, and one message later than all.
      if (seen.length === 1) {
        clock.advance(1000);
        await copyMessage(all.at(-1) ?? '', {});
        await copyMessage(all[0] ?? '', { digest: null, at: clock.now() });
      }
    }
    expect(seen).toEqual(all);
    expect((await inbox('river', whole)).items).toHaveLength(all.length + 1);
  });

  it('refuses a cursor that is none', async () => {
    expect(await district.as('river').get('/v1/inbox?cursor=x')).toMatchObject({ status: 400 });
  });

  /** A message like another, as a later command would write it. */
  async function copyMessage(
    id: string,
    { digest, at }: { digest?: null; at?: number },
  ): Promise<void> {
    await service().execute(
      `INSERT INTO messages (id, participation_id, campaign_id, message_key, mailbox, task_key,
          activity, rule, occurrence, at, due_on, digest, read_at)
        SELECT ?, participation_id, campaign_id, ?, mailbox, task_key, activity, rule, occurrence,
          ${at === undefined ? 'at + 1' : String(at)}, due_on,
          ${digest === null ? 'NULL' : 'digest'}, NULL
        FROM messages WHERE id = ?`,
      [newId(), newId(), id],
    );
  }
});
