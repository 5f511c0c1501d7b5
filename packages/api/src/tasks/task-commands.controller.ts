import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';

import { Asker, Roles } from '../common/access.js';
import { Answers } from '../common/answers.js';
import { IDEMPOTENCY_KEY, IdempotencyKey } from '../common/idempotency-key.js';
import type { Principal } from '../common/principal.js';
import { idSchema } from '../common/schemas.js';
import type { CommandReply } from '../participations/command-reply.js';
import { CommandTasks } from './command-tasks.service.js';
import {
  commandReply,
  type ReportBody,
  reportBody,
  type SaveEvidenceBody,
  saveEvidenceBody,
  type TaskEventBody,
  taskEventBody,
} from './tasks.dto.js';

@ApiTags('tasks')
@ApiHeader({ name: IDEMPOTENCY_KEY, required: false })
@Controller('v1')
export class TaskCommandsController {
  constructor(private readonly commands: CommandTasks) {}

  @Put('tasks/:id/evidence')
  @Roles('organizer', 'coordinator', 'member')
  @Answers(200, 'The draft is kept.', commandReply)
  save(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: saveEvidenceBody }) body: SaveEvidenceBody,
    @IdempotencyKey() key: string | undefined,
  ): Promise<CommandReply> {
    return this.commands.save(principal, id, body, key);
  }

  @Post('tasks/:id/events')
  @Roles('organizer', 'coordinator', 'member')
  @Answers(200, 'What the event brought about.', commandReply)
  act(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: taskEventBody }) body: TaskEventBody,
    @IdempotencyKey() key: string | undefined,
  ): Promise<CommandReply> {
    return this.commands.act(principal, id, body, key);
  }

  @Post('participations/:id/reports')
  @Roles('organizer', 'coordinator', 'member')
  @Answers(201, 'The case is open.', commandReply)
  report(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: reportBody }) body: ReportBody,
    @IdempotencyKey() key: string | undefined,
  ): Promise<CommandReply> {
    return this.commands.report(principal, id, body, key);
  }
}
