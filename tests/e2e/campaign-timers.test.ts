import { beforeAll, describe, expect, it } from '@jest/globals';
import { DemoAdvance, DemoClock, TimerSweep, VerifyParticipation } from '@muster/api';

import { DATABASES } from './support/databases.js';
import { ManualClock } from './support/manual-clock.js';
import { TestService, useService } from './support/service.js';
import { PUBLISHED_AT, shanghai, SixOnes } from './support/six-ones.js';

const MINUTE_MS = 60_000;

describe.each(DATABASES)('timers on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let six: SixOnes;
  let unit: string;
  beforeAll(async () => {
    six = await SixOnes.publish(service(), clock);
    unit = six.organizations['river-water'] ?? '';
  });

  const sweep = (at = clock.now()) => service().app.get(TimerSweep).run(at);
  const messages = (key: string, rule: string) =>
    service().query<{ message_key: string; mailbox: string; occurrence: string }>(
      `SELECT message_key, mailbox, occurrence FROM messages
        WHERE task_key = ? AND rule = ? AND participation_id =
          (SELECT id FROM participations WHERE organization_id = ?) ORDER BY at`,
      [key, rule, unit],
    );
  const due = async () => {
    const [row] = await service().query<{ total: number }>(
      'SELECT COUNT(*) AS total FROM timers WHERE due_at <= ?',
      [clock.now()],
    );
    return row?.total ?? 0;
  };

  it('does nothing before its time', async () => {
    expect(await sweep()).toEqual({ fired: 0, gone: 0, failed: 0 });
    expect(await messages('plan', 'reminder')).toEqual([]);
  });

  it('reminds once, whoever sweeps at the same time', async () => {
    six.at('2022-09-22T09:00:00');
    const dueBefore = await due();
    expect(dueBefore).toBeGreaterThan(0);
    // On a server another process sweeps as well; the embedded database has one process alone.
    const other = kind === 'sqlite' ? undefined : await TestService.beside(service());
    try {
      const sweeps = [service(), other ?? service()].map(({ app }) =>
        app.get(TimerSweep).run(clock.now()),
      );
      const reports = await Promise.all(sweeps);
      expect(reports.map(({ failed }) => failed)).toEqual([0, 0]);
    } finally {
      await other?.app.close();
    }
    expect(await due()).toBe(0);
    expect(await messages('plan', 'reminder')).toMatchObject([
      { occurrence: 'before-3-workdays', mailbox: `organization:${unit}` },
    ]);
    expect(await sweep()).toEqual({ fired: 0, gone: 0, failed: 0 });
  });

  it('fires a timer that was set before a hand-in no more', async () => {
    const [timer] = await service().query<Record<string, string | number>>(
      `SELECT * FROM timers WHERE task_key = 'talk/finance' AND participation_id =
        (SELECT id FROM participations WHERE organization_id = ?) ORDER BY due_at`,
      [unit],
    );
    const { id } = await six.task('river-water', 'talk/finance');
    await six.as('office').post(`/v1/tasks/${id}/events`, {
      event: 'waive',
      answers: { reason: '调离' },
    });
    const columns = Object.keys(timer ?? {});
    await service().execute(
      `INSERT INTO timers (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      columns.map((column) => (column === 'due_at' ? 1 : (timer?.[column] ?? null))),
    );
    expect(await sweep()).toEqual({ fired: 0, gone: 1, failed: 0 });
    expect(await due()).toBe(0);
  });

  it('lets no poisoned timer hold up the others, and tries it again later and later', async () => {
    const { id } = await six.task('river-water', 'plan');
    const [row] = await service().query<{ state: string }>('SELECT state FROM tasks WHERE id = ?', [
      id,
    ]);
    await service().execute("UPDATE tasks SET state = '{' WHERE id = ?", [id]);
    six.at('2022-10-12T09:00:00');
    const first = await sweep();
    expect(first.failed).toBeGreaterThan(0);
    expect(first.fired).toBeGreaterThan(0);
    const left = await service().query<{ task_key: string; attempts: number }>(
      'SELECT DISTINCT task_key, attempts FROM timers WHERE due_at <= ?',
      [clock.now()],
    );
    expect(left).toEqual([{ task_key: 'plan', attempts: 1 }]);
    expect(await sweep()).toEqual({ fired: 0, gone: 0, failed: 0 });
    service().wallClock.advance(MINUTE_MS);
    expect(await sweep()).toMatchObject({ fired: 0, failed: first.failed });
    await service().execute('UPDATE tasks SET state = ? WHERE id = ?', [row?.state ?? '', id]);
    service().wallClock.advance(10 * MINUTE_MS);
    expect(await sweep()).toMatchObject({ failed: 0 });
    expect(await due()).toBe(0);
  });

  it('catches up on a date that a participation was not told of, and on who was not taken in', async () => {
    await six.as('office').put(`/v1/campaigns/${six.campaignId}/dates/training-class`, {
      from: '2022-10-20',
    });
    const stale = `UPDATE participations SET dates_revision = 0 WHERE organization_id = ?`;
    await service().execute(stale, [unit]);
    await service().execute("UPDATE campaigns SET dates = REPLACE(dates, '10-20', '10-21')");
    await service().execute(
      `INSERT INTO organizations (id, code, name, kind, category, attributes, created_at)
        VALUES ('missed', 'missed', 'missed', 'unit', 'town', '{}', 1)`,
    );
    await sweep();
    const told = await service().query<{ due_on: string }>(
      "SELECT due_on FROM tasks WHERE organization_id = ? AND task_key = 'study/head'",
      [unit],
    );
    expect(told).toEqual([{ due_on: '2022-10-26' }]);
    const taken = await service().query<{ status: string }>(
      "SELECT status FROM participations WHERE organization_id = 'missed'",
    );
    expect(taken).toEqual([{ status: 'enrolled' }]);
  });

  it('says after all that the records give what is stored', async () => {
    const verify = service().app.get(VerifyParticipation);
    for (const { id } of await service().query<{ id: string }>('SELECT id FROM participations')) {
      expect(await verify.execute(id)).toEqual([]);
    }
  });
});

describe.each(DATABASES)('the clock of a demonstration on %s', (kind) => {
  const service = useService(kind, {
    clock: (transactions) => DemoClock.load(transactions, PUBLISHED_AT),
  });
  let six: SixOnes;
  beforeAll(async () => {
    six = await SixOnes.publish(service(), new ManualClock());
  });

  it('stops at every instant on its way, so that each message bears its own time', async () => {
    await service().app.get(DemoAdvance).execute(shanghai('2022-10-10T12:00:00'));
    const sent = await service().query<{ at: number; occurrence: string }>(
      `SELECT at, occurrence FROM messages WHERE task_key = 'plan' AND rule = 'reminder'
        AND mailbox = ? ORDER BY at`,
      [`organization:${six.organizations['river-water'] ?? ''}`],
    );
    expect(sent.length).toBeGreaterThan(3);
    expect(sent[0]).toEqual({
      at: shanghai('2022-09-20T09:00:00'),
      occurrence: 'before-5-workdays',
    });
    expect(new Set(sent.map(({ at }) => at)).size).toBe(sent.length);
    const before = sent.length;
    await service().app.get(DemoAdvance).execute(shanghai('2022-10-10T12:00:00'));
    const again = await service().query<{ total: number }>(
      "SELECT COUNT(*) AS total FROM messages WHERE task_key = 'plan' AND rule = 'reminder' AND mailbox = ?",
      [`organization:${six.organizations['river-water'] ?? ''}`],
    );
    expect(again).toEqual([{ total: before }]);
  });
});
