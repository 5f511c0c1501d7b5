import { Injectable } from '@nestjs/common';

import type { Principal } from '../common/principal.js';
import { unprocessable } from '../common/problem.js';
import { Transactions } from '../persistence/index.js';
import type { ChangePasswordBody } from './identity.dto.js';
import { Passwords } from './passwords.js';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
  ) {}

  /** Changes the asker's own password and ends all the asker's other sessions. */
  async execute(
    { accountId }: Principal,
    sessionHash: string,
    { current, next }: ChangePasswordBody,
  ): Promise<void> {
    const [account] = await this.transactions.read((tx) =>
      tx.query<{ password_hash: string }>('SELECT password_hash FROM accounts WHERE id = ?', [
        accountId,
      ]),
    );
    if (!(await this.passwords.matches(current, account?.password_hash))) {
      throw unprocessable('wrong-password', 'The current password is wrong.');
    }
    const passwordHash = await this.passwords.hash(next);
    await this.transactions.run(async (tx) => {
      await tx.execute('UPDATE accounts SET password_hash = ? WHERE id = ?', [
        passwordHash,
        accountId,
      ]);
      await tx.execute('DELETE FROM sessions WHERE account_id = ? AND token_hash <> ?', [
        accountId,
        sessionHash,
      ]);
    });
  }
}
