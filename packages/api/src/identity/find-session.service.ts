import { Injectable } from '@nestjs/common';

import { WallClock } from '../common/clock.js';
import type { Principal, Role } from '../common/principal.js';
import { Transactions } from '../persistence/index.js';

/** How stale the note of the last use may be; noting every use would write on every read. */
const LAST_SEEN_STEP_MS = 60_000;

interface SessionRow {
  readonly last_seen_at: number;
  readonly account_id: string;
  readonly login: string;
  readonly role: Role;
  readonly organization_id: string | null;
  readonly person_id: string | null;
  readonly person_name: string | null;
  readonly organization_attributes: string | null;
}

const SESSION = `SELECT s.last_seen_at, a.id AS account_id, a.login, a.role, a.organization_id,
    a.person_id, p.name AS person_name, o.attributes AS organization_attributes
  FROM sessions s
  JOIN accounts a ON a.id = s.account_id
  LEFT JOIN people p ON p.id = a.person_id
  LEFT JOIN organizations o ON o.id = a.organization_id
  WHERE s.token_hash = ? AND s.expires_at > ? AND a.disabled = 0`;

@Injectable()
export class FindSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly wallClock: WallClock,
  ) {}

  /** Whose session it is; undefined when it is unknown, over or its account disabled. */
  async execute(sessionHash: string): Promise<Principal | undefined> {
    const now = this.wallClock.now();
    const [row] = await this.transactions.read((tx) =>
      tx.query<SessionRow>(SESSION, [sessionHash, now]),
    );
    if (!row) return undefined;
    if (now - row.last_seen_at >= LAST_SEEN_STEP_MS) {
      await this.transactions.run((tx) =>
        tx.execute('UPDATE sessions SET last_seen_at = ? WHERE token_hash = ?', [now, sessionHash]),
      );
    }
    return toPrincipal(row);
  }
}

function toPrincipal(row: SessionRow): Principal {
  return {
    accountId: row.account_id,
    role: row.role,
    ...(row.organization_id !== null && { organizationId: row.organization_id }),
    ...(row.person_id !== null && { personId: row.person_id }),
    personName: row.person_name ?? row.login,
    leads: row.role === 'organizer' && isLead(row.organization_attributes),
  };
}

/** A body leads when its attribute `lead` says so. */
function isLead(attributes: string | null): boolean {
  const parsed: unknown = JSON.parse(attributes ?? '{}');
  return typeof parsed === 'object' && parsed !== null && 'lead' in parsed && parsed.lead === true;
}
