import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';

import { type ChooseLanguage, Language } from '../campaigns/read-words.js';
import { Asker, Roles, SignedIn } from '../common/access.js';
import { Answers } from '../common/answers.js';
import type { Principal } from '../common/principal.js';
import { Problem } from '../common/problem.js';
import { idSchema } from '../common/schemas.js';
import {
  APPRAISAL_FORMATS,
  type AppraisalQuery,
  appraisalQuery,
  type AppraisalView,
  appraisalView,
} from './appraisal.dto.js';
import { appraisalCsv } from './appraisal-csv.js';
import {
  type BoardQuery,
  boardQuery,
  type BoardView,
  boardView,
  type UnitBoardView,
  unitBoardView,
} from './board.dto.js';
import { ReadAppraisal } from './read-appraisal.service.js';
import { ReadCampaignBoard } from './read-campaign-board.service.js';
import { ReadUnitBoard } from './read-unit-board.service.js';

@ApiTags('boards')
@Controller('v1')
export class BoardsController {
  constructor(
    private readonly campaignBoard: ReadCampaignBoard,
    private readonly unitBoard: ReadUnitBoard,
    private readonly ledger: ReadAppraisal,
  ) {}

  @Get('campaigns/:id/board')
  @Roles('administrator', 'organizer')
  @Header('Vary', 'Accept-Language')
  @Answers(200, 'How all the units stand that the asker may see.', boardView)
  ofCampaign(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: boardQuery }) query: BoardQuery,
    @Language() choose: ChooseLanguage,
  ): Promise<BoardView> {
    return this.campaignBoard.execute(principal, id, query, choose);
  }

  @Get('participations/:id/board')
  @SignedIn()
  @Header('Vary', 'Accept-Language')
  @Answers(200, 'How one organization stands.', unitBoardView)
  ofUnit(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: boardQuery }) query: BoardQuery,
    @Language() choose: ChooseLanguage,
  ): Promise<UnitBoardView> {
    return this.unitBoard.execute(principal, id, query, choose);
  }

  @Get('campaigns/:id/appraisal')
  @Roles('administrator', 'organizer')
  @Header('Vary', 'Accept, Accept-Language')
  @Answers(200, 'The points of the appraised units, with the tasks behind each.', appraisalView)
  @ApiResponse({
    status: 200,
    description: 'The points of the appraised units, with the tasks behind each.',
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Appraisal' } },
      'text/csv': { schema: { type: 'string' } },
    },
  })
  async appraisal(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: appraisalQuery }) query: AppraisalQuery,
    @Language() choose: ChooseLanguage,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AppraisalView | string> {
    const format = query.format ?? request.accepts([...APPRAISAL_FORMATS]);
    if (format === false) {
      throw new Problem(406, 'not-acceptable', 'It comes as application/json or text/csv.', {
        allowed: ['application/json', 'text/csv'],
      });
    }
    const appraisal = await this.ledger.execute(principal, id, query.score, choose);
    if (format !== 'csv') return appraisal;
    response.type('text/csv; charset=utf-8').attachment('appraisal.csv');
    return appraisalCsv(appraisal);
  }
}
