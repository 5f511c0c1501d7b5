import { Entity, Index } from 'typeorm';

import { InstantColumn, KeyColumn, WordColumn } from '../persistence/columns.js';

/** Only the SHA-256 of a token is kept: who reads the table cannot sign in with it. */
@Entity('sessions')
@Index('sessions_account', ['accountId'])
@Index('sessions_expiry', ['expiresAt'])
export class SessionEntity {
  @KeyColumn('token_hash') tokenHash: string;
  @WordColumn('account_id') accountId: string;
  @InstantColumn('created_at') createdAt: number;
  @InstantColumn('expires_at') expiresAt: number;
  @InstantColumn('last_seen_at') lastSeenAt: number;
}
