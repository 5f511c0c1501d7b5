import { Inject, Injectable } from '@nestjs/common';

import { WallClock } from '../common/clock.js';
import { Problem } from '../common/problem.js';
import { Transactions } from '../persistence/index.js';
import type { SignedInView, SignInBody } from './identity.dto.js';
import { Passwords } from './passwords.js';
import { SESSION_MS } from './session-length.js';
import { hashToken, newToken } from './token.js';

/** From this many attempts in a row on, each one locks the account, twice as long each time. */
const ATTEMPTS_BEFORE_LOCK = 5;
const FIRST_LOCK_MS = 30_000;
const LONGEST_LOCK_MS = 3_600_000;

interface Attempt {
  readonly id: string;
  readonly password_hash: string;
  readonly failed_attempts: number;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly wallClock: WallClock,
    @Inject(SESSION_MS) private readonly sessionMs: number,
  ) {}

  /**
   * Exchanges a login and its password for a session. A wrong password, an unknown login, a
   * disabled and a locked account all get the same answer after the same work.
   */
  async execute({ login, password }: SignInBody): Promise<SignedInView> {
    const attempt = await this.countAttempt(login);
    const matched = await this.passwords.matches(password, attempt?.password_hash);
    if (!attempt || !matched) throw wrongCredentials();
    return this.openSession(attempt.id);
  }

  /** Counted before the password is looked at, so that attempts side by side all count. */
  private countAttempt(login: string): Promise<Attempt | undefined> {
    const now = this.wallClock.now();
    return this.transactions.run(async (tx) => {
      // The update comes first because it locks the row.
      const counted = await tx.execute(
        `UPDATE accounts SET failed_attempts = failed_attempts + 1
          WHERE login = ? AND disabled = 0 AND (locked_until_at IS NULL OR locked_until_at <= ?)`,
        [login, now],
      );
      if (counted === 0) return undefined;
      const [attempt] = await tx.query<Attempt>(
        'SELECT id, password_hash, failed_attempts FROM accounts WHERE login = ?',
        [login],
      );
      if (attempt && attempt.failed_attempts >= ATTEMPTS_BEFORE_LOCK) {
        await tx.execute('UPDATE accounts SET locked_until_at = ? WHERE id = ?', [
          now + lockMs(attempt.failed_attempts),
          attempt.id,
        ]);
      }
      return attempt;
    });
  }

  private async openSession(accountId: string): Promise<SignedInView> {
    const token = newToken();
    const now = this.wallClock.now();
    const expiresAt = now + this.sessionMs;
    await this.transactions.run(async (tx) => {
      const admitted = await tx.execute(
        `UPDATE accounts SET failed_attempts = 0, locked_until_at = NULL
          WHERE id = ? AND disabled = 0`,
        [accountId],
      );
      // Disabled while the password was looked at.
      if (admitted === 0) throw wrongCredentials();
      await tx.execute('DELETE FROM sessions WHERE account_id = ? AND expires_at <= ?', [
        accountId,
        now,
      ]);
      await tx.execute(
        `INSERT INTO sessions (token_hash, account_id, created_at, expires_at, last_seen_at)
          VALUES (?, ?, ?, ?, ?)`,
        [hashToken(token), accountId, now, expiresAt, now],
      );
    });
    return { token, expiresAt };
  }
}

function wrongCredentials(): Problem {
  return new Problem(
    401,
    'wrong-credentials',
    'The login or the password is wrong, or the account is locked for a while after too many attempts.',
  );
}

function lockMs(attempts: number): number {
  return Math.min(LONGEST_LOCK_MS, FIRST_LOCK_MS * 2 ** (attempts - ATTEMPTS_BEFORE_LOCK));
}
