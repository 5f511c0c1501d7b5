import { beforeAll, describe, expect, it } from '@jest/globals';

import { DATABASES } from './support/databases.js';
import { type District, settleDistrict } from './support/district.js';
import { useService } from './support/service.js';

const PASSWORD = 'correct horse battery staple';

interface AccountPage {
  readonly items: readonly {
    readonly id: string;
    readonly login: string;
    readonly disabled: boolean;
  }[];
  readonly next?: string;
}

describe.each(DATABASES)('accounts on %s', (kind) => {
  const service = useService(kind);
  let district: District;
  beforeAll(async () => {
    district = await settleDistrict(service());
  });

  const list = async (query = '') =>
    (await district.administrator.get(`/v1/accounts${query}`)).body as AccountPage;
  const find = async (login: string) => {
    const found = (await list('?limit=200')).items.find((account) => account.login === login);
    if (!found) throw new Error(`There is no account ${login}.`);
    return found;
  };

  it('are listed a page at a time, with nothing that is secret', async () => {
    const first = await list('?limit=2');
    expect(first.items).toHaveLength(2);
    const rest = await list(`?limit=200&cursor=${first.next ?? ''}`);
    const logins = [...first.items, ...rest.items].map(({ login }) => login);
    expect(logins).toEqual(expect.arrayContaining(['organizer', 'coordinator', 'member']));
    expect(new Set(logins).size).toBe(logins.length);
    const { text } = await district.administrator.get('/v1/accounts');
    expect(text).not.toMatch(/password|hash|argon2/i);
    expect((await list(`?organization=${district.unit}`)).items.map(({ login }) => login)).toEqual([
      'coordinator',
      'member',
    ]);
  });

  it('that are disabled can do nothing, and start anew when they are enabled', async () => {
    const organizationId = district.body;
    const login = 'leaving';
    await district.administrator.post('/v1/accounts', {
      login,
      password: PASSWORD,
      role: 'organizer',
      organizationId,
    });
    const session = await service().signIn(login, PASSWORD);
    const { id } = await find(login);
    const send = (action: string) => district.administrator.post(`/v1/accounts/${id}/${action}`);

    expect(await send('disable')).toMatchObject({ status: 204 });
    expect(await find(login)).toMatchObject({ disabled: true });
    expect(await session.get('/v1/me')).toMatchObject({ status: 401 });
    const signIn = () => service().client.post('/v1/sessions', { login, password: PASSWORD });
    expect(await signIn()).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } });
    expect(await send('disable')).toMatchObject({ status: 204 });

    expect(await send('enable')).toMatchObject({ status: 204 });
    expect(await session.get('/v1/me')).toMatchObject({ status: 401 });
    expect(await signIn()).toMatchObject({ status: 201 });
  });

  it('leave an administrator, whoever disables whom', async () => {
    const { id: own } = await find('administrator');
    expect(await district.administrator.post(`/v1/accounts/${own}/disable`)).toMatchObject({
      status: 409,
      body: { code: 'own-account' },
    });
    await district.administrator.post('/v1/accounts', {
      login: 'second',
      password: PASSWORD,
      role: 'administrator',
    });
    const second = await service().signIn('second', PASSWORD);
    const { id: other } = await find('second');
    const answers = await Promise.all([
      district.administrator.post(`/v1/accounts/${other}/disable`),
      second.post(`/v1/accounts/${own}/disable`),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
    const left = await service().query(
      "SELECT id FROM accounts WHERE role = 'administrator' AND disabled = 0",
    );
    expect(left).toHaveLength(1);
  });
});
