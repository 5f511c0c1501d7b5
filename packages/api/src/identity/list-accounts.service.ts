import { Injectable } from '@nestjs/common';

import { type Page, toPage } from '../common/page.js';
import type { Role } from '../common/principal.js';
import { Transactions } from '../persistence/index.js';
import type { ListAccountsQuery, ListedAccountView } from './accounts.dto.js';

interface AccountRow {
  readonly id: string;
  readonly login: string;
  readonly role: Role;
  readonly organization_id: string | null;
  readonly person_id: string | null;
  readonly disabled: number;
  readonly created_at: number;
}

@Injectable()
export class ListAccounts {
  constructor(private readonly transactions: Transactions) {}

  /** All accounts, oldest first, without anything that is secret. */
  execute({
    cursor = '',
    limit,
    organization,
  }: ListAccountsQuery): Promise<Page<ListedAccountView>> {
    return this.transactions.read(async (tx) => {
      const rows = await tx.query<AccountRow>(
        `SELECT id, login, role, organization_id, person_id, disabled, created_at FROM accounts
          WHERE id > ? ${organization === undefined ? '' : 'AND organization_id = ?'}
          ORDER BY id LIMIT ?`,
        [cursor, ...(organization === undefined ? [] : [organization]), limit + 1],
      );
      return toPage(rows, limit, toListedAccount);
    });
  }
}

function toListedAccount(row: AccountRow): ListedAccountView {
  return {
    id: row.id,
    login: row.login,
    role: row.role,
    ...(row.organization_id !== null && { organizationId: row.organization_id }),
    ...(row.person_id !== null && { personId: row.person_id }),
    disabled: row.disabled === 1,
    createdAt: row.created_at,
  };
}
