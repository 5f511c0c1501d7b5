import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';

import { Clock } from '../common/clock.js';
import { TimerSweep } from './timer-sweep.service.js';

/** The injection token of when to sweep: a cron expression, or undefined for never. */
export const SWEEP_CRON = Symbol('SWEEP_CRON');

/** Wakes the sweep: once at the start, for what came due while the service was down, then by cron. */
@Injectable()
export class SweepSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(SweepSchedule.name);
  private task?: ScheduledTask;

  constructor(
    @Inject(SWEEP_CRON) private readonly cron: string | undefined,
    private readonly sweep: TimerSweep,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.cron === undefined) return;
    this.task = schedule(this.cron, () => this.wake(), { noOverlap: true });
    void this.wake();
  }

  async onModuleDestroy(): Promise<void> {
    await this.task?.destroy();
    await this.sweep.stop();
  }

  /** An error here is the database's; the next waking tries again. */
  private async wake(): Promise<void> {
    try {
      await this.sweep.run(this.clock.now());
    } catch (error) {
      this.logger.error(error);
    }
  }
}
