import { Module } from '@nestjs/common';

import { BoardsController } from '../boards/boards.controller.js';
import { ReadAppraisal } from '../boards/read-appraisal.service.js';
import { ReadCampaignBoard } from '../boards/read-campaign-board.service.js';
import { ReadUnitBoard } from '../boards/read-unit-board.service.js';
import { InboxController } from '../inbox/inbox.controller.js';
import { MarkRead } from '../inbox/mark-read.service.js';
import { ReadInbox } from '../inbox/read-inbox.service.js';
import { ListRecords } from '../participations/list-records.service.js';
import { ReadParticipations } from '../participations/read-participations.service.js';
import { ReadParticipationsController } from '../participations/read-participations.controller.js';
import { ListTasks } from '../tasks/list-tasks.service.js';
import { ReadTask } from '../tasks/read-task.service.js';
import { ReadTasksController } from '../tasks/read-tasks.controller.js';
import { CampaignsModule } from './campaigns.module.js';
import { ReadCampaignsController } from './read-campaigns.controller.js';
import { ReadCampaigns } from './read-campaigns.service.js';

/** Everything that shows campaigns: lists, details, boards, the appraisal and the inbox. */
@Module({
  imports: [CampaignsModule],
  controllers: [
    ReadCampaignsController,
    ReadParticipationsController,
    ReadTasksController,
    BoardsController,
    InboxController,
  ],
  providers: [
    ListRecords,
    ListTasks,
    MarkRead,
    ReadAppraisal,
    ReadCampaignBoard,
    ReadCampaigns,
    ReadInbox,
    ReadParticipations,
    ReadTask,
    ReadUnitBoard,
  ],
})
export class ReadSideModule {}
