import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Asker, Roles } from '../common/access.js';
import { Answers } from '../common/answers.js';
import type { Page } from '../common/page.js';
import { type Principal } from '../common/principal.js';
import { idSchema } from '../common/schemas.js';
import {
  accountPage,
  type ListAccountsQuery,
  listAccountsQuery,
  type ListedAccountView,
} from './accounts.dto.js';
import { CreateAccount } from './create-account.service.js';
import { DisableAccount } from './disable-account.service.js';
import {
  type AccountView,
  accountView,
  type CreateAccountBody,
  createAccountBody,
} from './identity.dto.js';
import { ListAccounts } from './list-accounts.service.js';

@ApiTags('identity')
@Controller('v1/accounts')
export class AccountsController {
  constructor(
    private readonly creating: CreateAccount,
    private readonly listing: ListAccounts,
    private readonly disabling: DisableAccount,
  ) {}

  @Post()
  @Roles('administrator', 'coordinator')
  @Answers(201, 'The new account.', accountView)
  create(
    @Asker() principal: Principal,
    @Body({ schema: createAccountBody }) body: CreateAccountBody,
  ): Promise<AccountView> {
    return this.creating.execute(principal, body);
  }

  @Get()
  @Roles('administrator')
  @Answers(200, 'All accounts, a page at a time.', accountPage)
  list(
    @Query({ schema: listAccountsQuery }) query: ListAccountsQuery,
  ): Promise<Page<ListedAccountView>> {
    return this.listing.execute(query);
  }

  @Post(':id/disable')
  @Roles('administrator')
  @Answers(204, 'The account can do nothing any more; its sessions are over.')
  disable(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<void> {
    return this.disabling.disable(principal, id);
  }

  @Post(':id/enable')
  @Roles('administrator')
  @Answers(204, 'The account may sign in again, with the password it had.')
  enable(@Param('id', { schema: idSchema }) id: string): Promise<void> {
    return this.disabling.enable(id);
  }
}
