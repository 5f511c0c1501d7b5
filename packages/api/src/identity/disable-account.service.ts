import { Injectable } from '@nestjs/common';

import type { Principal } from '../common/principal.js';
import { conflict, notFound } from '../common/problem.js';
import { Transactions } from '../persistence/index.js';

@Injectable()
export class DisableAccount {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Shuts an account out and ends its sessions. Nobody can do it to the own account, so that there
   * is always an administrator left.
   */
  async disable({ accountId }: Principal, id: string): Promise<void> {
    if (accountId === id) {
      throw conflict('own-account', 'The own account stays; another administrator may disable it.');
    }
    await this.transactions.run(async (tx) => {
      // Both are held first: of two administrators who disable each other, only one succeeds.
      await tx.execute('UPDATE accounts SET login = login WHERE id IN (?, ?)', [accountId, id]);
      const rows = await tx.query<{ id: string; disabled: number }>(
        'SELECT id, disabled FROM accounts WHERE id IN (?, ?)',
        [accountId, id],
      );
      if (rows.find((row) => row.id === accountId)?.disabled !== 0) {
        throw conflict('own-account', 'Your own account has been disabled in the meantime.');
      }
      if (rows.length < 2) throw notFound('account');
      await tx.execute('UPDATE accounts SET disabled = 1 WHERE id = ?', [id]);
      await tx.execute('DELETE FROM sessions WHERE account_id = ?', [id]);
    });
  }

  /** Lets an account in again, with the password it had; whatever locked it is forgotten. */
  async enable(id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const found = await tx.query('SELECT id FROM accounts WHERE id = ?', [id]);
      if (found.length === 0) throw notFound('account');
      await tx.execute(
        'UPDATE accounts SET disabled = 0, failed_attempts = 0, locked_until_at = NULL WHERE id = ?',
        [id],
      );
    });
  }
}
