import { Injectable } from '@nestjs/common';

import { Clock } from '../common/clock.js';
import { DemoClock, Transactions } from '../persistence/index.js';
import { TimerSweep } from './timer-sweep.service.js';

/** Lets the days of a demonstration pass, as if the service had been awake all along. */
@Injectable()
export class DemoAdvance {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sweep: TimerSweep,
  ) {}

  /**
   * Moves the clock to `targetAt` (epoch ms) and stops at every instant on the way at which
   * something is due.
   * @throws Error where the clock is not a demonstration's
   */
  async execute(targetAt: number): Promise<void> {
    const { clock } = this;
    if (!(clock instanceof DemoClock)) throw new Error('Only a demonstration has a clock to move.');
    for (;;) {
      const nextAt = await this.nextDue(clock.now(), targetAt);
      if (nextAt === undefined) break;
      await clock.advanceTo(nextAt);
      await this.sweep.run(nextAt);
    }
    await clock.advanceTo(targetAt);
    await this.sweep.run(clock.now());
  }

  private async nextDue(afterAt: number, untilAt: number): Promise<number | undefined> {
    const [row] = await this.transactions.read((tx) =>
      tx.query<{ next_at: number | null }>(
        'SELECT MIN(due_at) AS next_at FROM timers WHERE due_at > ? AND due_at <= ?',
        [afterAt, untilAt],
      ),
    );
    return row?.next_at ?? undefined;
  }
}
