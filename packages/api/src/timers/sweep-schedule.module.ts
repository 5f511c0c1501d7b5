import { type DynamicModule, Module } from '@nestjs/common';

import { SWEEP_CRON, SweepSchedule } from './sweep-schedule.service.js';
import { TimersModule } from './timers.module.js';

/** Sweeps by cron. */
@Module({})
export class SweepScheduleModule {
  /** @param cron when timers are looked at; undefined for never */
  static forRoot(cron: string | undefined): DynamicModule {
    return {
      module: SweepScheduleModule,
      imports: [TimersModule],
      providers: [{ provide: SWEEP_CRON, useValue: cron }, SweepSchedule],
    };
  }
}
