import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { type ChooseLanguage, Language } from '../campaigns/read-words.js';
import { Asker, SignedIn } from '../common/access.js';
import { Answers } from '../common/answers.js';
import type { Page } from '../common/page.js';
import type { Principal } from '../common/principal.js';
import { idSchema } from '../common/schemas.js';
import { ListRecords } from './list-records.service.js';
import {
  type ListParticipationsQuery,
  listParticipationsQuery,
  type ParticipationBrief,
  participationPage,
  type ParticipationView,
  participationView,
} from './read-participations.dto.js';
import { ReadParticipations } from './read-participations.service.js';
import {
  type ListRecordsQuery,
  listRecordsQuery,
  recordPage,
  type RecordView,
} from './read-records.dto.js';

@ApiTags('participations')
@Controller('v1')
export class ReadParticipationsController {
  constructor(
    private readonly reading: ReadParticipations,
    private readonly records: ListRecords,
  ) {}

  @Get('campaigns/:id/participations')
  @SignedIn()
  @Header('Vary', 'Accept-Language')
  @Answers(200, 'Who takes part, as far as the asker may see, a page at a time.', participationPage)
  list(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: listParticipationsQuery }) query: ListParticipationsQuery,
    @Language() choose: ChooseLanguage,
  ): Promise<Page<ParticipationBrief>> {
    return this.reading.list(principal, id, query, choose);
  }

  @Get('participations/:id')
  @SignedIn()
  @Header('Vary', 'Accept-Language')
  @Answers(200, 'How far an organization is with each of its activities.', participationView)
  one(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Language() choose: ChooseLanguage,
  ): Promise<ParticipationView> {
    return this.reading.one(principal, id, choose);
  }

  @Get('participations/:id/records')
  @SignedIn()
  @Header('Vary', 'Accept-Language')
  @Answers(200, 'What happened, the latest first, a page at a time.', recordPage)
  timeline(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: listRecordsQuery }) query: ListRecordsQuery,
    @Language() choose: ChooseLanguage,
  ): Promise<Page<RecordView>> {
    return this.records.execute(principal, id, query, choose);
  }
}
