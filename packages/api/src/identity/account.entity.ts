import { Entity, Index } from 'typeorm';

import type { Role } from '../common/principal.js';
import {
  InstantColumn,
  KeyColumn,
  LineColumn,
  NumberColumn,
  WordColumn,
  YesOrNoColumn,
} from '../persistence/columns.js';

@Entity('accounts')
@Index('accounts_login', ['login'], { unique: true })
@Index('accounts_organization', ['organizationId'])
export class AccountEntity {
  @KeyColumn() id: string;
  @WordColumn('login') login: string;
  @LineColumn('password_hash') passwordHash: string;
  @WordColumn('role') role: Role;
  @WordColumn('organization_id', { nullable: true }) organizationId: string | null;
  @WordColumn('person_id', { nullable: true }) personId: string | null;
  @YesOrNoColumn('disabled') disabled: boolean;
  /** Attempts to sign in since the last one that succeeded. */
  @NumberColumn('failed_attempts') failedAttempts: number;
  @InstantColumn('locked_until_at', { nullable: true }) lockedUntilAt: number | null;
  @InstantColumn('created_at') createdAt: number;
}
