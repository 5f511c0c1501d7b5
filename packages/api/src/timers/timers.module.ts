import { Module } from '@nestjs/common';

import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { DemoAdvance } from './demo-advance.service.js';
import { TimerSweep } from './timer-sweep.service.js';

/** What happens because time passes. */
@Module({
  imports: [CampaignsModule],
  providers: [DemoAdvance, TimerSweep],
  exports: [DemoAdvance, TimerSweep],
})
export class TimersModule {}
