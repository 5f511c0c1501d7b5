import { Injectable } from '@nestjs/common';

import { Transactions } from '../persistence/index.js';

@Injectable()
export class SignOut {
  constructor(private readonly transactions: Transactions) {}

  /** Ends one session. */
  async execute(sessionHash: string): Promise<void> {
    await this.transactions.run((tx) =>
      tx.execute('DELETE FROM sessions WHERE token_hash = ?', [sessionHash]),
    );
  }
}
