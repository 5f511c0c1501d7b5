import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';

import { CampaignsModule } from './campaigns/campaigns.module.js';
import { ReadSideModule } from './campaigns/read-side.module.js';
import type { Clock, WallClock } from './common/clock.js';
import type { ApiConfig } from './common/config.js';
import { ProblemFilter } from './common/problem.filter.js';
import { RequestValidationPipe } from './common/request-validation.pipe.js';
import { DemoModule } from './demo/demo.module.js';
import { openDemoClock, openSystemClock } from './demo/open-clock.js';
import { FilesModule } from './files/files.module.js';
import { HealthModule } from './health/health.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { OrganizationsModule } from './organizations/organizations.module.js';
import { ClockModule, DatabaseModule, type Transactions } from './persistence/index.js';
import { SCHEMA } from './schema.js';
import { SweepScheduleModule } from './timers/sweep-schedule.module.js';

export interface AppOptions {
  readonly config: ApiConfig;
  /** Makes the clock of the campaigns once the database is there; the system's clock by default. */
  readonly clock?: (transactions: Transactions) => Clock | Promise<Clock>;
  /** The clock of sessions and lockouts; the system's by default. */
  readonly wallClock?: WallClock;
  /** Whether this is a demonstration: a clock that stands still, and a route that moves it. */
  readonly demo?: boolean;
}

@Module({})
export class AppModule {
  static forRoot({ config, clock, wallClock, demo = false }: AppOptions): DynamicModule {
    const identity = IdentityModule.forRoot(config.sessionMs);
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot(config.database, SCHEMA),
        ClockModule.forRoot(clock ?? (demo ? openDemoClock : openSystemClock), wallClock),
        HealthModule,
        identity,
        OrganizationsModule,
        CampaignsModule,
        ReadSideModule,
        SweepScheduleModule.forRoot(config.sweepCron),
        FilesModule.forRoot({
          folder: `${config.dataDir}/files`,
          maxFileBytes: config.maxFileBytes,
        }),
        ...(demo ? [DemoModule.forRoot(identity)] : []),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: RequestValidationPipe },
      ],
    };
  }
}
