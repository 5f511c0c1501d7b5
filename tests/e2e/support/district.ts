import type { Answer, Client } from './client.js';
import type { TestService } from './service.js';

/** A body and two units below it, a third unit beside them, and somebody signed in for each role. */
export interface District {
  readonly administrator: Client;
  readonly leadOrganizer: Client;
  readonly organizer: Client;
  readonly coordinator: Client;
  readonly member: Client;
  readonly leadBody: string;
  readonly body: string;
  /** The unit of coordinator and member; below the body. */
  readonly unit: string;
  /** Below the body as well. */
  readonly neighbour: string;
  /** Below nobody. */
  readonly stranger: string;
  /** The member's person. */
  readonly person: string;
}

export async function settleDistrict(service: TestService): Promise<District> {
  const administrator = await service.administrator();
  const organization = async (code: string, kind: string, attributes = {}) =>
    idOf(
      await administrator.post('/v1/organizations', {
        code,
        name: `Name of ${code}`,
        kind,
        attributes,
      }),
    );
  const leadBody = await organization('lead', 'body', { lead: true });
  const body = await organization('supervisor', 'body');
  const unit = await organization('unit', 'unit', { employees: 120 });
  const neighbour = await organization('neighbour', 'unit');
  const stranger = await organization('stranger', 'unit');
  for (const child of [unit, neighbour]) {
    const link = { parentId: body, relation: 'supervisor' };
    await administrator.put(`/v1/organizations/${child}/links`, link);
  }
  const person = idOf(
    await administrator.post(`/v1/organizations/${unit}/people`, { code: 'wang', name: '王敏' }),
  );
  const account = async (
    login: string,
    role: string,
    organizationId: string,
    personId?: string,
  ) => {
    const answer = await administrator.post('/v1/accounts', {
      login,
      role,
      organizationId,
      personId,
    });
    idOf(answer);
    return service.signIn(login, (answer.body as { generatedPassword: string }).generatedPassword);
  };
  return {
    administrator,
    leadOrganizer: await account('lead-organizer', 'organizer', leadBody),
    organizer: await account('organizer', 'organizer', body),
    coordinator: await account('coordinator', 'coordinator', unit),
    member: await account('member', 'member', unit, person),
    leadBody,
    body,
    unit,
    neighbour,
    stranger,
    person,
  };
}

/** The id of what was made; throws when it was refused. */
export function idOf(answer: Answer): string {
  if (answer.status !== 201) throw new Error(`${String(answer.status)} ${answer.text}`);
  return (answer.body as { id: string }).id;
}
