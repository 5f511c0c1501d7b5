import { Module } from '@nestjs/common';

import { FileReadersModule } from '../files/file-readers.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { Enrol } from '../participations/enrol.service.js';
import { ExecuteCommand } from '../participations/execute-command.service.js';
import { FollowFacts } from '../participations/follow-facts.service.js';
import { JoinCampaign } from '../participations/join-campaign.service.js';
import { ParticipationStore } from '../participations/participation-store.service.js';
import { VerificationController } from '../participations/verification.controller.js';
import { VerifyParticipation } from '../participations/verify-participation.service.js';
import { CommandTasks } from '../tasks/command-tasks.service.js';
import { ResolveFiles } from '../tasks/resolve-files.service.js';
import { ShowFiles } from '../tasks/show-files.service.js';
import { TaskCommandsController } from '../tasks/task-commands.controller.js';
import { BindDate } from './bind-date.service.js';
import { CatchUp } from './catch-up.service.js';
import { CompiledCampaigns } from './compiled-campaigns.service.js';
import { PublishCampaign } from './publish-campaign.service.js';
import { PublishingController } from './publishing.controller.js';

/** Everything that changes campaigns and what takes part in them. */
@Module({
  imports: [OrganizationsModule, FileReadersModule],
  controllers: [PublishingController, TaskCommandsController, VerificationController],
  providers: [
    BindDate,
    CatchUp,
    CommandTasks,
    CompiledCampaigns,
    Enrol,
    ExecuteCommand,
    FollowFacts,
    JoinCampaign,
    ParticipationStore,
    PublishCampaign,
    ResolveFiles,
    ShowFiles,
    VerifyParticipation,
  ],
  exports: [
    CatchUp,
    CompiledCampaigns,
    ExecuteCommand,
    ParticipationStore,
    PublishCampaign,
    VerifyParticipation,
  ],
})
export class CampaignsModule {}
