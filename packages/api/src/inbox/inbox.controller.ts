import { Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { type ChooseLanguage, Language } from '../campaigns/read-words.js';
import { Asker, SignedIn } from '../common/access.js';
import { Answers } from '../common/answers.js';
import type { Principal } from '../common/principal.js';
import { idSchema } from '../common/schemas.js';
import {
  type InboxPage,
  inboxPage,
  type InboxQuery,
  inboxQuery,
  type ReadMark,
  readMark,
} from './inbox.dto.js';
import { MarkRead } from './mark-read.service.js';
import { ReadInbox } from './read-inbox.service.js';

@ApiTags('inbox')
@Controller('v1/inbox')
export class InboxController {
  constructor(
    private readonly reading: ReadInbox,
    private readonly marking: MarkRead,
  ) {}

  @Get()
  @SignedIn()
  @Header('Vary', 'Accept-Language')
  @Answers(200, "The asker's messages, unread first, a page at a time.", inboxPage)
  list(
    @Asker() principal: Principal,
    @Query({ schema: inboxQuery }) query: InboxQuery,
    @Language() choose: ChooseLanguage,
  ): Promise<InboxPage> {
    return this.reading.execute(principal, query, choose);
  }

  @Post(':id/read')
  @SignedIn()
  @Answers(200, 'The message, with all that stands together with it, is read.', readMark)
  read(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ReadMark> {
    return this.marking.execute(principal, id);
  }
}
