import { describe, expect, it } from '@jest/globals';
import { CreateAccount, SYSTEM } from '@muster/api';

import { DATABASES } from './support/databases.js';
import { settleDistrict } from './support/district.js';
import { useService } from './support/service.js';

const PASSWORD = 'correct horse battery staple';
const MINUTE_MS = 60_000;

describe.each(DATABASES)('identity on %s', (kind) => {
  const service = useService(kind);

  /** An account of its own for a test, with the usual password. */
  async function openAccount(login: string): Promise<void> {
    const account = { login, password: PASSWORD, role: 'administrator' } as const;
    await service().app.get(CreateAccount).execute(SYSTEM, account);
  }

  it('signs in, says who is signed in, and signs out', async () => {
    const { member, unit, person } = await settleDistrict(service());
    expect((await member.get('/v1/me')).body).toMatchObject({
      role: 'member',
      organizationId: unit,
      personId: person,
      personName: '王敏',
    });
    expect(await member.delete('/v1/sessions/current')).toMatchObject({ status: 204 });
    expect(await member.get('/v1/me')).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in', type: 'urn:muster:problem:not-signed-in' },
    });
  });

  it.each(['unknown-login', 'lin'])('answers a wrong password of %s alike', async (login) => {
    if (login === 'lin') await openAccount('lin');
    const answer = await service().client.post('/v1/sessions', { login, password: 'wrong' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toEqual({
      type: 'urn:muster:problem:wrong-credentials',
      title: 'Unauthorized',
      status: 401,
      code: 'wrong-credentials',
      detail: expect.stringContaining('wrong'),
    });
  });

  it('locks an account after five wrong passwords, opens it again later, and longer each time', async () => {
    await openAccount('zhao');
    const signIn = async (password: string) =>
      (await service().client.post('/v1/sessions', { login: 'zhao', password })).status;
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await signIn('wrong')).toBe(401);
    expect(await signIn(PASSWORD)).toBe(401);
    service().wallClock.advance(MINUTE_MS / 2 - 1);
    expect(await signIn(PASSWORD)).toBe(401);
    service().wallClock.advance(1);
    expect(await signIn('wrong')).toBe(401);
    service().wallClock.advance(MINUTE_MS - 1);
    expect(await signIn(PASSWORD)).toBe(401);
    service().wallClock.advance(1);
    expect(await signIn(PASSWORD)).toBe(201);
    expect(await signIn('wrong')).toBe(401);
    expect(await signIn(PASSWORD)).toBe(201);
  });

  it('counts attempts that are made side by side', async () => {
    await openAccount('qian');
    const attempts = Array.from({ length: 8 }, () =>
      service().client.post('/v1/sessions', { login: 'qian', password: 'wrong' }),
    );
    await Promise.all(attempts);
    const answer = await service().client.post('/v1/sessions', {
      login: 'qian',
      password: PASSWORD,
    });
    expect(answer.status).toBe(401);
  });

  it.each([
    ['no token', undefined],
    ['an unknown token', 'Bearer muster_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['something that is no token', "Bearer ' OR 1=1 --"],
    ['another scheme', 'Basic YWRtaW46YWRtaW4='],
  ])('refuses %s', async (_, authorization) => {
    const headers = authorization === undefined ? {} : { authorization };
    const answer = await service().client.send('GET', '/v1/organizations', { headers });
    expect(answer).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('ends a session when its time is over', async () => {
    await openAccount('sun');
    const client = await service().signIn('sun', PASSWORD);
    service().wallClock.advance(service().options.config.sessionMs - 1);
    expect(await client.get('/v1/me')).toMatchObject({ status: 200 });
    service().wallClock.advance(1);
    expect(await client.get('/v1/me')).toMatchObject({ status: 401 });
  });

  it('changes a password and ends the other sessions', async () => {
    await openAccount('li');
    const admin = await service().signIn('li', PASSWORD);
    const other = await service().signIn('li', PASSWORD);
    const wrong = await admin.post('/v1/me/password', { current: 'wrong', next: `${PASSWORD}2` });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'wrong-password' } });
    const short = await admin.post('/v1/me/password', { current: PASSWORD, next: 'short' });
    expect(short).toMatchObject({ status: 400, body: { errors: [{ path: '/next' }] } });
    const right = await admin.post('/v1/me/password', { current: PASSWORD, next: `${PASSWORD}2` });
    expect(right).toMatchObject({ status: 204 });
    expect(await admin.get('/v1/me')).toMatchObject({ status: 200 });
    expect(await other.get('/v1/me')).toMatchObject({ status: 401 });
    await service().signIn('li', `${PASSWORD}2`);
  });
});
