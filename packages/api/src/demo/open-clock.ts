import { type Clock, SystemClock } from '../common/clock.js';
import { DemoClock, type Transactions } from '../persistence/index.js';
import { DEMO_STARTS_AT } from './demo-time.js';

/** The clock of a demonstration: where it was left, or at its beginning. */
export function openDemoClock(transactions: Transactions): Promise<Clock> {
  return DemoClock.load(transactions, DEMO_STARTS_AT);
}

/**
 * The system's clock. It refuses a demonstration's database, where years would pass at once.
 * @throws Error when the database is one
 */
export async function openSystemClock(transactions: Transactions): Promise<Clock> {
  const clocks = await transactions.read((tx) => tx.query('SELECT name FROM clocks'));
  if (clocks.length > 0) {
    throw new Error(
      'The database is that of a demonstration, which has a clock of its own. Start it with --demo, or give the service another database.',
    );
  }
  return new SystemClock();
}
