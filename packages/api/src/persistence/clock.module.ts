import { type DynamicModule, Module } from '@nestjs/common';

import { Clock, SystemClock, WallClock } from '../common/clock.js';
import { Transactions } from './transactions.js';

/** The clocks by which the service lives. */
@Module({})
export class ClockModule {
  static forRoot(
    makeClock: (transactions: Transactions) => Clock | Promise<Clock> = () => new SystemClock(),
    wallClock: WallClock = new SystemClock(),
  ): DynamicModule {
    return {
      module: ClockModule,
      global: true,
      providers: [
        { provide: Clock, useFactory: makeClock, inject: [Transactions] },
        { provide: WallClock, useValue: wallClock },
      ],
      exports: [Clock, WallClock],
    };
  }
}
