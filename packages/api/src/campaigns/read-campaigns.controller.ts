import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Asker, SignedIn } from '../common/access.js';
import { Answers } from '../common/answers.js';
import type { Page } from '../common/page.js';
import type { Principal } from '../common/principal.js';
import { idSchema } from '../common/schemas.js';
import {
  campaignPage,
  type CampaignSummary,
  type CampaignView,
  campaignView,
  type ListCampaignsQuery,
  listCampaignsQuery,
} from './read-campaigns.dto.js';
import { ReadCampaigns } from './read-campaigns.service.js';
import { type ChooseLanguage, Language } from './read-words.js';

@ApiTags('campaigns')
@Controller('v1/campaigns')
export class ReadCampaignsController {
  constructor(private readonly reading: ReadCampaigns) {}

  @Get()
  @SignedIn()
  @Header('Vary', 'Accept-Language')
  @Answers(200, 'The campaigns that concern the asker, a page at a time.', campaignPage)
  list(
    @Asker() principal: Principal,
    @Query({ schema: listCampaignsQuery }) query: ListCampaignsQuery,
    @Language() choose: ChooseLanguage,
  ): Promise<Page<CampaignSummary>> {
    return this.reading.list(principal, query, choose);
  }

  @Get(':id')
  @SignedIn()
  @Header('Vary', 'Accept-Language')
  @Answers(
    200,
    'One campaign: who takes part, what is to be done and which clauses ask for it.',
    campaignView,
  )
  one(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Language() choose: ChooseLanguage,
  ): Promise<CampaignView> {
    return this.reading.one(principal, id, choose);
  }
}
