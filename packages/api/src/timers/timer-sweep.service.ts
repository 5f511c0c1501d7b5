import { Injectable, Logger } from '@nestjs/common';
import { Mutex } from 'async-mutex';

import { CatchUp } from '../campaigns/catch-up.service.js';
import { WallClock } from '../common/clock.js';
import { ExecuteCommand } from '../participations/execute-command.service.js';
import { systemActor } from '../participations/recorded-actor.js';
import { DeliverSignals } from '../signals/deliver-signals.service.js';
import { type SqlSession, Transactions } from '../persistence/index.js';

interface DueTimer {
  readonly participation_id: string;
  readonly task_key: string;
  readonly name: string;
  readonly generation: number;
  readonly due_at: number;
  readonly attempts: number;
}

/** What a sweep did; in numbers of timers. */
export interface SweepReport {
  fired: number;
  /** Cleared or set anew before their turn came, such as by another process that sweeps. */
  gone: number;
  failed: number;
}

const BATCH = 200;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

const DUE = `SELECT participation_id, task_key, name, generation, due_at, attempts FROM timers
  WHERE due_at <= ? AND (retry_at IS NULL OR retry_at <= ?)
  ORDER BY due_at, participation_id, task_key, name LIMIT ?`;
const TIMER = 'participation_id = ? AND task_key = ? AND name = ? AND generation = ?';

/**
 * Fires timers that are due, oldest first. The instant at which a timer is due decides, not when
 * somebody wakes up to look; and since firing changes the participation, one that two processes
 * find at the same time is fired once.
 */
@Injectable()
export class TimerSweep {
  private readonly logger = new Logger(TimerSweep.name);
  private readonly mutex = new Mutex();
  private stopping = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly commands: ExecuteCommand,
    private readonly catchUp: CatchUp,
    private readonly signals: DeliverSignals,
    private readonly wallClock: WallClock,
  ) {}

  /**
   * Fires everything that is due at `now` (epoch ms), and what becomes due by it. In one process
   * one sweep waits for another.
   */
  run(now: number): Promise<SweepReport> {
    return this.mutex.runExclusive(async () => {
      const report: SweepReport = { fired: 0, gone: 0, failed: 0 };
      if (!this.stopping) await this.catchUp.all();
      for (;;) {
        // What is told may set timers that are due, and what is fired may have something to tell.
        await this.signals.run();
        const due = await this.due(now);
        if (due.length === 0) return report;
        for (const timers of byParticipation(due)) {
          // What is left stays due, and the next sweep finds it.
          if (this.stopping) return report;
          await this.fireTogether(timers, now, report);
        }
      }
    });
  }

  /** Ends a sweep under way after the participation at hand; none begins any more. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.mutex.waitForUnlock();
  }

  private due(now: number): Promise<DueTimer[]> {
    return this.transactions.read((tx) =>
      tx.query<DueTimer>(DUE, [now, this.wallClock.now(), BATCH]),
    );
  }

  /** One commit for a participation; where that fails, one for each timer, so that one alone is held up. */
  private async fireTogether(
    timers: readonly DueTimer[],
    now: number,
    report: SweepReport,
  ): Promise<void> {
    try {
      const fired = await this.transactions.run(async (tx) => {
        let count = 0;
        for (const timer of timers) count += (await this.fire(tx, timer, now)) ? 1 : 0;
        return count;
      });
      report.fired += fired;
      report.gone += timers.length - fired;
    } catch (error) {
      const [timer] = timers;
      if (timer !== undefined && timers.length === 1) return this.postpone(timer, error, report);
      for (const one of timers) await this.fireTogether([one], now, report);
    }
  }

  /** Whether the timer was still set. */
  private async fire(tx: SqlSession, timer: DueTimer, now: number): Promise<boolean> {
    const outcome = await this.commands.apply(tx, {
      participationId: timer.participation_id,
      command: {
        type: 'fire',
        task: timer.task_key,
        timer: timer.name,
        generation: timer.generation,
      },
      actor: systemActor(),
      at: now,
    });
    if (outcome.ok) return true;
    if (outcome.code !== 'timer-gone') throw new Error(`The timer was refused: ${outcome.code}`);
    await tx.execute(`DELETE FROM timers WHERE ${TIMER}`, keyOf(timer));
    return false;
  }

  private async postpone(timer: DueTimer, error: unknown, report: SweepReport): Promise<void> {
    report.failed += 1;
    const attempts = timer.attempts + 1;
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** timer.attempts);
    this.logger.error(
      new Error(
        `Timer ${timer.name} of ${timer.participation_id} ${timer.task_key} failed (attempt ${String(attempts)})`,
        { cause: error },
      ),
    );
    await this.transactions.run((tx) =>
      tx.execute(`UPDATE timers SET attempts = ?, retry_at = ? WHERE ${TIMER}`, [
        attempts,
        this.wallClock.now() + pauseMs,
        ...keyOf(timer),
      ]),
    );
  }
}

function keyOf({ participation_id, task_key, name, generation }: DueTimer) {
  return [participation_id, task_key, name, generation];
}

function byParticipation(timers: readonly DueTimer[]): DueTimer[][] {
  const groups = new Map<string, DueTimer[]>();
  for (const timer of timers) {
    const group = groups.get(timer.participation_id);
    if (group) group.push(timer);
    else groups.set(timer.participation_id, [timer]);
  }
  return [...groups.values()];
}
