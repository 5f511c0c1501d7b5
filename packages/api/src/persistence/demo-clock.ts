import type { Clock } from '../common/clock.js';
import type { Transactions } from './transactions.js';

const NAME = 'demo';

/**
 * A clock that stands still and moves forward when told to. Its instant is kept in the database,
 * so that a demonstration goes on after a restart where it was.
 */
export class DemoClock implements Clock {
  private constructor(
    private readonly transactions: Transactions,
    private instantAt: number,
  ) {}

  /** Takes the stored instant up again; the first time it starts at `startAt`. */
  static async load(transactions: Transactions, startAt: number): Promise<DemoClock> {
    const instantAt = await transactions.run(async (tx) => {
      const [row] = await tx.query<{ instant_at: number }>(
        'SELECT instant_at FROM clocks WHERE name = ?',
        [NAME],
      );
      if (row) return row.instant_at;
      await tx.execute('INSERT INTO clocks (name, instant_at) VALUES (?, ?)', [NAME, startAt]);
      return startAt;
    });
    return new DemoClock(transactions, instantAt);
  }

  now(): number {
    return this.instantAt;
  }

  /**
   * Moves forward to an instant; one in the past changes nothing. Resolves, once the instant is
   * stored, to the time that the clock then shows.
   */
  async advanceTo(instantAt: number): Promise<number> {
    if (!Number.isSafeInteger(instantAt)) {
      throw new RangeError(`Not an instant in epoch milliseconds: ${String(instantAt)}`);
    }
    await this.transactions.run((tx) =>
      tx.execute('UPDATE clocks SET instant_at = ? WHERE name = ? AND instant_at < ?', [
        instantAt,
        NAME,
        instantAt,
      ]),
    );
    this.instantAt = Math.max(this.instantAt, instantAt);
    return this.instantAt;
  }
}
