import type { CompiledCampaign } from '@muster/engine';

import type { RunningCampaign } from '../campaigns/compiled-campaigns.service.js';
import { bodiesOf } from '../campaigns/read-reach.js';
import type { Principal } from '../common/principal.js';
import { Scope, type SqlCondition, type SqlSession } from '../persistence/index.js';
import { placeholders } from '../persistence/insert-rows.js';
import { inStates, type WaitingState, waitingStates } from './list-waiting-states.js';

const NONE: SqlCondition = { sql: '1 = 0', values: [] };

/**
 * The tasks `t` that are somebody's to see to. It narrows a list that is already within reach, and
 * gives no right to see anything.
 */
export async function mineOnly(
  tx: SqlSession,
  principal: Principal,
  campaigns: readonly RunningCampaign[],
  now: number,
): Promise<SqlCondition> {
  switch (principal.role) {
    case 'administrator':
      return NONE;
    case 'organizer':
      return either(campaigns.map((campaign) => ofBody(principal, campaign)));
    default: {
      const parts: SqlCondition[] = [];
      for (const campaign of campaigns) parts.push(await ofMember(tx, principal, campaign, now));
      return either(parts);
    }
  }
}

/** Owned in person, by a role held on the day, or as the unit's coordinator. */
async function ofMember(
  tx: SqlSession,
  { role, personId }: Principal,
  { id, compiled }: RunningCampaign,
  now: number,
): Promise<SqlCondition> {
  const owners = role === 'coordinator' ? ['unit'] : [];
  if (personId !== undefined) {
    const today = compiled.timeline.dateAt(now);
    const rows = await tx.query<{ code: string; role: string | null }>(
      `SELECT p.code, q.role FROM people p
        LEFT JOIN posts q ON q.person_id = p.id AND q.from_on <= ?
          AND (q.to_on IS NULL OR q.to_on >= ?)
        WHERE p.id = ?`,
      [today, today, personId],
    );
    for (const { code, role: post } of rows) {
      owners.push(`person:${code}`);
      if (post !== null) owners.push(`role:${post}`);
    }
  }
  if (owners.length === 0) return NONE;
  return {
    sql: `(t.campaign_id = ? AND t.owner IN (${placeholders(owners)}))`,
    values: [id, ...owners],
  };
}

/** The body's own duties, what it is to receive, and what waits for its review. */
function ofBody(principal: Principal, campaign: RunningCampaign): SqlCondition {
  const { organizationId } = principal;
  if (organizationId === undefined) return NONE;
  const { compiled } = campaign;
  const parts: SqlCondition[] = [];
  for (const body of bodiesOf(principal, campaign)) {
    const states = waitingStates(compiled);
    parts.push(
      { sql: 't.owner = ?', values: [`body:${body}`] },
      inStates(states.filter((state) => waitsFor(compiled, state, body))),
    );
    const supervised = inStates(states.filter(({ parties }) => parties.includes('supervisor')));
    const below = Scope.reading({ ...principal, leads: false }).condition('t.organization_id');
    parts.push({
      sql: `(${supervised.sql} AND ${below.sql} AND t.organization_id <> ?)`,
      values: [...supervised.values, ...below.values, organizationId],
    });
  }
  const mine = either(parts);
  return { sql: `(t.campaign_id = ? AND ${mine.sql})`, values: [campaign.id, ...mine.values] };
}

/** Whether a state waits for a body itself, whatever unit the task is of. */
function waitsFor(compiled: CompiledCampaign, state: WaitingState, body: string): boolean {
  const among = (parties: readonly string[]): boolean =>
    parties.some((party) => {
      switch (party) {
        case 'lead':
          return body === compiled.leadBody;
        case 'issuer':
          return compiled.issuers.includes(body);
        default:
          return party === body;
      }
    });
  if (among(state.parties)) return true;
  const receivers = compiled.campaign.activities[state.activity]?.receivers;
  return state.parties.includes('receiver') && among([receivers ?? []].flat());
}

function either(parts: readonly SqlCondition[]): SqlCondition {
  if (parts.length === 0) return NONE;
  return {
    sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`,
    values: parts.flatMap(({ values }) => values),
  };
}
