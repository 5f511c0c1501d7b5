import { type DynamicModule, Module } from '@nestjs/common';

import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { Enrol } from '../participations/enrol.service.js';
import { TimersModule } from '../timers/timers.module.js';
import { DemoController } from './demo.controller.js';
import { MoveClock } from './move-clock.service.js';
import { SeedAccounts } from './seed-accounts.service.js';
import { SeedDemo } from './seed-demo.service.js';
import { SeedOrganizations } from './seed-organizations.service.js';

/** What a demonstration has and a service in earnest has not. */
@Module({})
export class DemoModule {
  /** @param identity the service's own module: another would know other sessions */
  static forRoot(identity: DynamicModule): DynamicModule {
    return {
      module: DemoModule,
      imports: [identity, CampaignsModule, OrganizationsModule, TimersModule],
      controllers: [DemoController],
      providers: [Enrol, MoveClock, SeedAccounts, SeedDemo, SeedOrganizations],
      exports: [SeedDemo],
    };
  }
}
