import { Injectable } from '@nestjs/common';

import { SYSTEM } from '../common/principal.js';
import { Transactions } from '../persistence/index.js';
import { CreateAccount } from './create-account.service.js';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly transactions: Transactions,
    private readonly createAccount: CreateAccount,
  ) {}

  /**
   * Opens an administrator's account, with a generated password that is told this once, when
   * there is no account at all; otherwise resolves to undefined.
   */
  async ensure(login = 'administrator'): Promise<Credentials | undefined> {
    const accounts = await this.transactions.read((tx) =>
      tx.query('SELECT id FROM accounts LIMIT 1'),
    );
    if (accounts.length > 0) return undefined;
    const account = await this.createAccount.execute(SYSTEM, { login, role: 'administrator' });
    return { login, password: account.generatedPassword ?? '' };
  }
}
