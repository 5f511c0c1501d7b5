import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';

import type { Clock, WallClock } from './common/clock.js';
import type { ApiConfig } from './common/config.js';
import { ProblemFilter } from './common/problem.filter.js';
import { RequestValidationPipe } from './common/request-validation.pipe.js';
import { FilesModule } from './files/files.module.js';
import { HealthModule } from './health/health.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { OrganizationsModule } from './organizations/organizations.module.js';
import { ClockModule, DatabaseModule, type Transactions } from './persistence/index.js';
import { SCHEMA } from './schema.js';

export interface AppOptions {
  readonly config: ApiConfig;
  /** Makes the clock of the campaigns once the database is there; the system's clock by default. */
  readonly clock?: (transactions: Transactions) => Clock | Promise<Clock>;
  /** The clock of sessions and lockouts; the system's by default. */
  readonly wallClock?: WallClock;
}

@Module({})
export class AppModule {
  static forRoot({ config, clock, wallClock }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot(config.database, SCHEMA),
        ClockModule.forRoot(clock, wallClock),
        HealthModule,
        IdentityModule.forRoot(config.sessionMs),
        OrganizationsModule,
        FilesModule.forRoot({
          folder: `${config.dataDir}/files`,
          maxFileBytes: config.maxFileBytes,
        }),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: RequestValidationPipe },
      ],
    };
  }
}
