import { beforeAll, describe, expect, it } from '@jest/globals';
import { DeliverSignals, TimerSweep, VerifyParticipation } from '@muster/api';

import { DATABASES } from './support/databases.js';
import { idOf } from './support/district.js';
import { Fair, FAIR_FILES } from './support/fair.js';
import { ManualClock } from './support/manual-clock.js';
import { TestService, useService } from './support/service.js';

interface Facts {
  readonly above?: readonly string[];
  readonly below?: readonly { readonly code: string; readonly attributes: object }[];
}

const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const SHA256 = /^[0-9a-f]{64}$/;

describe.each(DATABASES)('what participations tell each other on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let fair: Fair;
  beforeAll(async () => {
    fair = await Fair.publish(service(), clock);
    await delivered();
  });

  const delivered = () => service().app.get(DeliverSignals).run();
  const progress = async (code: string, key: string) => (await fair.task(code, key)).progress;
  const facts = async (code: string) => JSON.parse((await fair.participation(code)).facts) as Facts;
  const settled = () =>
    service().query<{ state: string; refusal: string | null; total: number }>(
      'SELECT state, refusal, COUNT(*) AS total FROM signals GROUP BY state, refusal ORDER BY state',
    );

  describe('about who is above and below', () => {
    it('is known from the start, and is written once', async () => {
      expect((await facts('river')).above).toEqual(['green']);
      expect((await facts('moon')).above).toEqual(['green']);
      expect((await facts('green')).below).toEqual([
        { code: 'moon', title: 'Name of moon', category: 'enterprise', attributes: { staff: 5 } },
        {
          code: 'river',
          title: 'Name of river',
          category: 'enterprise',
          attributes: { staff: 20 },
        },
      ]);
      expect((await facts('office')).below?.map(({ code }) => code)).toEqual([
        'green',
        'moon',
        'river',
      ]);
      expect((await facts('bureau')).below?.map(({ code }) => code)).toEqual(['river']);
      const commands = await service().query<{ command: string }>(
        'SELECT command FROM records WHERE participation_id = ? ORDER BY seq',
        [(await fair.participation('office')).id],
      );
      // One joining, and one command for all that the units owe to the one figure.
      expect(commands.map(({ command }) => (JSON.parse(command) as { type: string }).type)).toEqual(
        ['join', 'gather'],
      );
    });

    it('follows attributes, links and newcomers, and what is planned by them', async () => {
      expect(Object.keys(await fair.tasks('green'))).toEqual(['visit/river']);
      await fair.administrator.patch(`/v1/organizations/${fair.id('moon')}`, {
        attributes: { staff: 50 },
      });
      await fair.settle('star', 'unit', 'enterprise', { staff: 30 });
      await fair.link('star', 'green', 'owner');
      await delivered();
      expect(Object.keys(await fair.tasks('green'))).toEqual([
        'visit/moon',
        'visit/river',
        'visit/star',
      ]);
      expect((await facts('office')).below).toHaveLength(4);
      const link = `/v1/organizations/${fair.id('star')}/links?parentId=${fair.id('green')}&relation=owner`;
      expect(await fair.administrator.delete(link)).toMatchObject({ status: 204 });
      await delivered();
      expect((await facts('star')).above).toEqual([]);
      expect((await facts('green')).below).toHaveLength(2);
      expect(await fair.task('green', 'visit/star')).toMatchObject({ outcome: 'retired' });
      expect(await service().query('SELECT * FROM stale_facts')).toEqual([]);
    });
  });

  describe('about work for others', () => {
    it('opens a case with the leading body, and brings its answer back', async () => {
      const photo = idOf(await fair.as('river').upload('p.png', 'image/png', PNG));
      const file = { id: photo, name: 'lie', type: 'lie', size: 1, sha256: '0'.repeat(64) };
      await fair.act('river', 'entry', {
        event: 'submit',
        evidence: { title: 'Bridge', photo: [file] },
      });
      await delivered();
      expect(await progress('river', 'entry')).toBe('entered');
      const { id } = await fair.task('office', 'judging/1');
      const shown = (await fair.as('office').get(`/v1/tasks/${id}`)).body as {
        evidence: { photo: { sha256: string; name: string }[] };
      };
      expect(shown.evidence).toMatchObject({
        title: 'Bridge',
        unit: 'river',
        photo: [{ id: photo, name: 'p.png', sha256: expect.stringMatching(SHA256) }],
      });
      expect(shown.evidence.photo[0]?.sha256).not.toBe(file.sha256);
      expect(await fair.as('office').get(`/v1/files/${photo}`)).toMatchObject({ status: 200 });
      await fair.act('office', 'judging/1', { event: 'award', answers: { prize: 'gold' } });
      await delivered();
      expect(await fair.task('river', 'entry')).toMatchObject({ progress: 'won', outcome: 'done' });
    });

    it("says so to whom it concerns in the author's words, in their language", async () => {
      const inbox = async (language: string) => {
        const answer = await fair.as('river').send('GET', '/v1/inbox', {
          headers: { 'Accept-Language': language },
        });
        return (answer.body as { items: { lines: { text?: string }[] }[] }).items.flatMap(
          ({ lines }) => lines.flatMap(({ text }) => text ?? []),
        );
      };
      expect(await inbox('en')).toEqual(['Bridge is entered.']);
      expect(await inbox('zh-CN')).toEqual(['「Bridge」已报名。']);
    });

    it('reaches the recipient without waiting for anybody to look', async () => {
      await fair.act('moon', 'entry', { event: 'submit', evidence: { title: 'Boat' } });
      for (let turn = 0; turn < 200; turn += 1) {
        if ((await fair.tasks('office'))['judging/2'] !== undefined) break;
        // Each look takes a turn at the database, behind whoever hands over.
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(await progress('office', 'judging/2')).toBe('open');
    });

    it('keeps a refusal, and holds up nobody by it', async () => {
      await service().execute(
        "UPDATE signals SET state = 'pending', delivery_key = id WHERE command LIKE '%\"win\"%'",
      );
      await fair.act('office', 'judging/2', { event: 'refuse' });
      await delivered();
      expect(await progress('moon', 'entry')).toBe('lost');
      const [refused] = await service().query<{ refusal: string }>(
        "SELECT refusal FROM signals WHERE state = 'refused'",
      );
      expect(refused).toEqual({ refusal: 'event-not-allowed' });
    });

    it('goes to another campaign by its name, or says that there is none', async () => {
      await fair.act('moon', 'offer', { event: 'submit', evidence: { title: 'Nowhere' } });
      await delivered();
      expect(await settled()).toContainEqual({
        state: 'refused',
        refusal: 'unknown-campaign',
        total: 1,
      });
      const other = FAIR_FILES['fair.yaml']
        .replace('share: { campaign: other-fair', 'share: { campaign: a-third-one')
        .replace('campaign: fair', 'campaign: other-fair');
      const otherId = await fair.publishAs({ ...FAIR_FILES, 'fair.yaml': other });
      await delivered();
      await fair.act('river', 'offer', { event: 'submit', evidence: { title: 'Shared' } });
      await delivered();
      const { state } = await fair.task('river', 'entry', otherId);
      expect((JSON.parse(state) as { evidence: object }).evidence).toEqual({ title: 'Shared' });
    });
  });

  describe('about figures', () => {
    it('rolls up from units to the town and the leading body, each unit once', async () => {
      await fair.act('river', 'headcount', { event: 'submit', evidence: { people: 20 } });
      await fair.act('moon', 'headcount', { event: 'submit', evidence: { people: 5 } });
      await delivered();
      expect(await fair.tasks('office')).not.toHaveProperty('praise/1');
      expect(await fair.tasks('green')).not.toHaveProperty('thanks/1');
      await fair.act('star', 'headcount', { event: 'submit', evidence: { people: 6 } });
      await delivered();
      expect(await progress('office', 'praise/1')).toBe('open');
      // The third unit is not below the town.
      expect(await fair.tasks('green')).not.toHaveProperty('thanks/1');
      const { state } = await fair.participation('green');
      const { gathered } = JSON.parse(state) as {
        gathered: { trained: Record<string, Record<string, { sum: number }>> };
      };
      const sums = Object.entries(gathered.trained[''] ?? {}).map(([unit, { sum }]) => [unit, sum]);
      expect(Object.fromEntries(sums)).toMatchObject({ river: 20, moon: 5 });
    });
  });

  it('waits for a recipient that has still to be taken in', async () => {
    await service().execute(
      `INSERT INTO organizations (id, code, name, kind, category, attributes, created_at)
        VALUES ('late', 'late', 'late', 'unit', 'enterprise', '{}', 1)`,
    );
    await service().execute(
      `INSERT INTO signals (id, delivery_key, participation_id, seq, campaign, recipient, command,
        hops, created_at, state, attempts) VALUES ('s', 's', 'p', 1, 'fair', 'unit:late', ?, 0, 1, 'pending', 0)`,
      [
        JSON.stringify({
          type: 'open',
          activity: 'entry-there',
          evidence: { title: 'Late' },
          origin: { unit: 'office', title: 'Office', category: '', task: 'judging/1' },
        }),
      ],
    );
    await delivered();
    expect(await service().query("SELECT state FROM signals WHERE id = 's'")).toEqual([
      { state: 'pending' },
    ]);
    await service().app.get(TimerSweep).run(clock.now());
    expect(await service().query("SELECT state FROM signals WHERE id = 's'")).toEqual([
      { state: 'delivered' },
    ]);
  });

  it('lets what fails hold up its recipient alone, until it is tried again', async () => {
    const { id, state } = await fair.task('river', 'entry-there/1').catch(async () => {
      await open('river', 'first');
      return fair.task('river', 'entry-there/1');
    });
    await service().execute("UPDATE tasks SET state = '{' WHERE id = ?", [id]);
    await tell('river', 'bad', 'entry-there/1');
    await open('moon', 'other');
    expect(await stateOf('bad')).toEqual({ state: 'pending', attempts: 1 });
    expect(await stateOf('other')).toEqual({ state: 'delivered', attempts: 0 });
    await service().execute('UPDATE tasks SET state = ? WHERE id = ?', [state, id]);
    await delivered();
    expect(await stateOf('bad')).toEqual({ state: 'pending', attempts: 1 });
    service().wallClock.advance(60_000);
    await delivered();
    expect(await stateOf('bad')).toEqual({ state: 'refused', attempts: 1 });
  });

  it('takes effect once, whoever hands over at the same time', async () => {
    await service().app.get(DeliverSignals).stop();
    const { id } = await fair.task('star', 'entry');
    const submit = { event: 'submit', evidence: { title: 'Star' } };
    expect(await fair.as('star').post(`/v1/tasks/${id}/events`, submit)).toMatchObject({
      status: 200,
    });
    const cases = async () =>
      Object.keys(await fair.tasks('office')).filter((key) => key.startsWith('judging/'));
    expect(await cases()).toEqual(['judging/1', 'judging/2']);
    // The service ends after the commit and before it has handed anything over.
    await service().restart();
    const other = kind === 'sqlite' ? undefined : await TestService.beside(service());
    try {
      await Promise.all(
        [service(), other ?? service()].map(({ app }) => app.get(DeliverSignals).run()),
      );
    } finally {
      await other?.app.close();
    }
    expect(await cases()).toEqual(['judging/1', 'judging/2', 'judging/3']);
    expect(await service().query("SELECT id FROM signals WHERE state = 'pending'")).toEqual([]);
  });

  it('follows from the records, and so does all that is stored', async () => {
    const verify = service().app.get(VerifyParticipation);
    for (const { id } of await service().query<{ id: string }>('SELECT id FROM participations')) {
      expect(await verify.execute(id)).toEqual([]);
    }
  });

  async function put(code: string, id: string, command: object): Promise<void> {
    await service().execute(
      `INSERT INTO signals (id, delivery_key, participation_id, seq, campaign, recipient, command,
        hops, created_at, state, attempts) VALUES (?, ?, 'p', 1, 'fair', ?, ?, 0, 1, 'pending', 0)`,
      [id, id, `organization:${fair.id(code)}`, JSON.stringify(command)],
    );
    await delivered();
  }

  function open(code: string, id: string): Promise<void> {
    const origin = { unit: 'office', title: 'Office', category: '', task: 'judging/1' };
    return put(code, id, { type: 'open', activity: 'entry-there', evidence: {}, origin });
  }

  function tell(code: string, id: string, task: string): Promise<void> {
    return put(code, id, { type: 'tell', task, event: 'praise', answers: {} });
  }

  async function stateOf(id: string) {
    const [row] = await service().query<{ state: string; attempts: number }>(
      'SELECT state, attempts FROM signals WHERE id = ?',
      [id],
    );
    return row;
  }
});
