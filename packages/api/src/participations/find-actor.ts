import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import type { Principal } from '../common/principal.js';
import type { SqlSession } from '../persistence/index.js';
import { type RecordedActor, systemActor } from './recorded-actor.js';

/**
 * Who somebody is in a campaign. An administrator acts as the service itself; undefined for an
 * organizer whose body is none of the campaign's.
 */
export async function findActor(
  tx: SqlSession,
  principal: Principal,
  campaign: Pick<RunningCampaign, 'bodies'>,
): Promise<RecordedActor | undefined> {
  const { role, accountId: account, organizationId, personId, personName: name } = principal;
  if (role === 'administrator') return systemActor(account);
  if (organizationId === undefined) return undefined;
  if (role === 'organizer') {
    const body = bodyOf(campaign, organizationId);
    if (body === undefined) return undefined;
    const person = personId === undefined ? undefined : await codeOf(tx, organizationId, personId);
    return {
      kind: 'organizer',
      body,
      ...(person !== undefined && { person }),
      name,
      account,
    };
  }
  const [row] = await tx.query<{ unit: string; person: string | null }>(
    `SELECT o.code AS unit, p.code AS person FROM organizations o
      LEFT JOIN people p ON p.organization_id = o.id AND p.id = ? WHERE o.id = ?`,
    [personId ?? '', organizationId],
  );
  if (!row) return undefined;
  return {
    kind: 'member',
    unit: row.unit,
    ...(row.person !== null && { person: row.person }),
    coordinator: role === 'coordinator',
    name,
    account,
  };
}

async function codeOf(
  tx: SqlSession,
  organizationId: string,
  personId: string,
): Promise<string | undefined> {
  const [row] = await tx.query<{ code: string }>(
    'SELECT code FROM people WHERE id = ? AND organization_id = ?',
    [personId, organizationId],
  );
  return row?.code;
}

/** The name that an organization bears as a body of a campaign. */
export function bodyOf(
  { bodies }: Pick<RunningCampaign, 'bodies'>,
  organizationId: string,
): string | undefined {
  return Object.keys(bodies).find((name) => bodies[name] === organizationId);
}
