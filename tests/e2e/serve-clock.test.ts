import { describe, expect, it } from '@jest/globals';

import { DATABASES } from './support/databases.js';
import { useService } from './support/service.js';

describe.each(DATABASES)('a service in earnest on %s', (kind) => {
  const service = useService(kind);

  it('has no route to move its clock', async () => {
    const administrator = await service().administrator();
    expect((await administrator.get('/v1/demo/clock')).status).toBe(404);
    expect((await administrator.post('/v1/demo/clock', { advance: '7d' })).status).toBe(404);
  });
});

describe.each(DATABASES)('a demonstration on %s', (kind) => {
  const service = useService(kind, { demo: true });

  it('moves its clock for an administrator, forward only', async () => {
    const administrator = await service().administrator();
    const post = (body: unknown) => administrator.post('/v1/demo/clock', body);
    expect(await post({ advance: '7d' })).toMatchObject({
      status: 200,
      body: { shows: '2022-09-20T09:00:00+08:00', reminders: 0, escalations: 0, byRule: [] },
    });
    for (const [body, status, code] of [
      [{ to: '2022-09-19' }, 409, 'clock-goes-forward'],
      [{ advance: '9999w' }, 409, 'clock-too-far'],
      [{ to: 'tomorrow' }, 422, 'time-not-understood'],
    ] as const) {
      expect(await post(body)).toMatchObject({ status, body: { code } });
    }
    expect((await post({})).status).toBe(400);
    expect((await post({ advance: '1d', to: '2022-12-01' })).status).toBe(400);
    expect(await service().client.post('/v1/demo/clock', { advance: '7d' })).toMatchObject({
      status: 401,
    });
  });
});
