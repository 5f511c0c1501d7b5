import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { type Diagnostic, hasErrors } from '@muster/engine';

import { Asker, Roles } from '../common/access.js';
import { Answers } from '../common/answers.js';
import { IDEMPOTENCY_KEY, IdempotencyKey } from '../common/idempotency-key.js';
import type { Principal } from '../common/principal.js';
import { codeSchema, idSchema } from '../common/schemas.js';
import type { CommandReply } from '../participations/command-reply.js';
import { Enrol } from '../participations/enrol.service.js';
import { commandReply } from '../tasks/tasks.dto.js';
import { BindDate } from './bind-date.service.js';
import {
  type AnnounceDateBody,
  announceDateBody,
  type AnnouncedDates,
  announcedDates,
  type DefinitionBody,
  definitionBody,
  diagnosticList,
  type PublishBody,
  publishBody,
  type PublishedView,
  publishedView,
  type WithdrawBody,
  withdrawBody,
} from './campaigns.dto.js';
import { PublishCampaign } from './publish-campaign.service.js';
import { readDefinition } from './read-definition.js';

/** What is done to campaigns as a whole. */
@ApiTags('campaigns')
@Controller('v1')
export class PublishingController {
  constructor(
    private readonly publishing: PublishCampaign,
    private readonly dates: BindDate,
    private readonly enrolling: Enrol,
  ) {}

  @Post('definitions/validate')
  @Roles('administrator', 'organizer')
  @Answers(200, 'Everything that is wrong or doubtful in the definition.', diagnosticList)
  validate(@Body({ schema: definitionBody }) { entry, files }: DefinitionBody): {
    readonly valid: boolean;
    readonly diagnostics: readonly Diagnostic[];
  } {
    const { loaded, diagnostics } = readDefinition(entry, files);
    return { valid: loaded !== undefined && !hasErrors(diagnostics), diagnostics };
  }

  @Post('campaigns')
  @Roles('administrator')
  @Answers(201, 'The campaign runs.', publishedView)
  publish(
    @Asker() principal: Principal,
    @Body({ schema: publishBody }) body: PublishBody,
  ): Promise<PublishedView> {
    return this.publishing.execute(principal, body);
  }

  @Put('campaigns/:id/dates/:name')
  @Roles('administrator', 'organizer')
  @Answers(200, 'All dates announced so far.', announcedDates)
  announce(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Param('name', { schema: codeSchema }) name: string,
    @Body({ schema: announceDateBody }) body: AnnounceDateBody,
  ): Promise<AnnouncedDates> {
    return this.dates.execute(principal, id, name, body);
  }

  @Post('campaigns/:id/enrolment')
  @ApiHeader({ name: IDEMPOTENCY_KEY, required: false })
  @Roles('coordinator')
  @Answers(201, 'The unit takes part.', commandReply)
  enrol(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<CommandReply> {
    return this.enrolling.enrol(principal, id, key);
  }

  @Delete('campaigns/:id/enrolment')
  @ApiHeader({ name: IDEMPOTENCY_KEY, required: false })
  @Roles('coordinator')
  @Answers(200, 'The unit takes part no longer.', commandReply)
  withdraw(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: withdrawBody.default({}) }) { reason }: WithdrawBody,
    @IdempotencyKey() key: string | undefined,
  ): Promise<CommandReply> {
    return this.enrolling.withdraw(principal, id, reason, key);
  }
}
