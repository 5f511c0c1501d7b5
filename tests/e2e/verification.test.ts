import { beforeAll, describe, expect, it } from '@jest/globals';

import { DATABASES } from './support/databases.js';
import { ManualClock } from './support/manual-clock.js';
import { useService } from './support/service.js';
import { SixOnes } from './support/six-ones.js';

interface Verification {
  readonly sound: boolean;
  readonly findings: readonly { readonly code: string; readonly seq?: number }[];
}

describe.each(DATABASES)('the verification of a participation on %s', (kind) => {
  const clock = new ManualClock();
  const service = useService(kind, { clock: () => clock });
  let six: SixOnes;
  let id: string;
  beforeAll(async () => {
    six = await SixOnes.publish(service(), clock);
    ({ id } = await six.participation('river-water'));
    const task = await six.task('river-water', 'plan');
    await six.as('river-water').put(`/v1/tasks/${task.id}/evidence`, { evidence: { goals: '零' } });
  });

  const verify = async () => {
    const answer = await six.administrator.get(`/v1/participations/${id}/verification`);
    expect(answer).toMatchObject({ status: 200 });
    return answer.body as Verification;
  };

  it('finds nothing where nobody has touched anything', async () => {
    expect(await verify()).toEqual({ sound: true, findings: [] });
  });

  it.each([
    ['another command', 'command', '{"type":"save","task":"plan","evidence":{"goals":"一"}}'],
    ['somebody else', 'actor', '{"kind":"system"}'],
    ['what is no JSON', 'command', '{'],
    ['what is no command', 'command', '{"type":"act"}'],
    ['nothing', 'actor', 'null'],
  ])('finds the record in which %s was written', async (_, column, altered) => {
    const { revision: seq } = await six.participation('river-water');
    const write = (value: string) =>
      service().execute(`UPDATE records SET ${column} = ? WHERE participation_id = ? AND seq = ?`, [
        value,
        id,
        seq,
      ]);
    const [row] = await service().query<Record<string, string>>(
      `SELECT ${column} FROM records WHERE participation_id = ? AND seq = ?`,
      [id, seq],
    );
    await write(altered);
    const { sound, findings } = await verify();
    await write(row?.[column] ?? '');
    expect(sound).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'record-altered', seq }));
    expect(await verify()).toMatchObject({ sound: true });
  });

  it('finds a state that does not follow from the records', async () => {
    const [row] = await service().query<{ state: string }>(
      "SELECT state FROM tasks WHERE participation_id = ? AND task_key = 'plan'",
      [id],
    );
    const write = (state: string) =>
      service().execute(
        "UPDATE tasks SET state = ? WHERE participation_id = ? AND task_key = 'plan'",
        [state, id],
      );
    await write((row?.state ?? '').replace('零', '一'));
    expect(await verify()).toMatchObject({ findings: [{ code: 'state-differs' }] });
    await write(row?.state ?? '');
    expect(await verify()).toMatchObject({ sound: true });
  });

  it('is for administrators, of participations that exist', async () => {
    for (const who of ['office', 'sasac', 'river-water', 'river-water/head']) {
      expect(await six.as(who).get(`/v1/participations/${id}/verification`)).toMatchObject({
        status: 403,
        body: { code: 'role-not-allowed', allowed: ['administrator'] },
      });
    }
    expect(await six.administrator.get('/v1/participations/no-such/verification')).toMatchObject({
      status: 404,
    });
  });
});
