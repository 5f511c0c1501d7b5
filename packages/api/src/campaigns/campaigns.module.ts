import { Module } from '@nestjs/common';

import { FileReadersModule } from '../files/file-readers.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { Enrol } from '../participations/enrol.service.js';
import { ExecuteCommand } from '../participations/execute-command.service.js';
import { FollowFacts } from '../participations/follow-facts.service.js';
import { JoinCampaign } from '../participations/join-campaign.service.js';
import { ParticipationStore } from '../participations/participation-store.service.js';
import { RefreshFacts } from '../participations/refresh-facts.service.js';
import { VerificationController } from '../participations/verification.controller.js';
import { VerifyParticipation } from '../participations/verify-participation.service.js';
import { DeliverSignals } from '../signals/deliver-signals.service.js';
import { FindRecipient } from '../signals/find-recipient.service.js';
import { SignalKick } from '../signals/signal-kick.js';
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
    DeliverSignals,
    Enrol,
    ExecuteCommand,
    FindRecipient,
    FollowFacts,
    JoinCampaign,
    ParticipationStore,
    PublishCampaign,
    RefreshFacts,
    ResolveFiles,
    ShowFiles,
    SignalKick,
    VerifyParticipation,
  ],
  exports: [
    CatchUp,
    CompiledCampaigns,
    DeliverSignals,
    ExecuteCommand,
    ParticipationStore,
    PublishCampaign,
    VerifyParticipation,
  ],
})
export class CampaignsModule {}
