import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Asker, Roles, SignedIn } from '../../common/access.js';
import { Answers } from '../../common/answers.js';
import type { Page } from '../../common/page.js';
import { type Principal } from '../../common/principal.js';
import { codeSchema, idSchema } from '../../common/schemas.js';
import { KeepRegister } from './keep-register.service.js';
import {
  type AddRowBody,
  addRowBody,
  type ChangeRowBody,
  changeRowBody,
  type ListRowsQuery,
  listRowsQuery,
  rowPage,
  type RowView,
  rowView,
} from './registers.dto.js';

@ApiTags('registers')
@Controller('v1/organizations/:id/registers/:register/rows')
export class RegistersController {
  constructor(private readonly registers: KeepRegister) {}

  @Post()
  @Roles('administrator', 'coordinator')
  @Answers(201, 'The new row.', rowView)
  add(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Param('register', { schema: codeSchema }) register: string,
    @Body({ schema: addRowBody }) body: AddRowBody,
  ): Promise<RowView> {
    return this.registers.add(principal, id, register, body);
  }

  @Get()
  @SignedIn()
  @Answers(200, 'The rows of the register, a page at a time.', rowPage)
  list(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Param('register', { schema: codeSchema }) register: string,
    @Query({ schema: listRowsQuery }) query: ListRowsQuery,
  ): Promise<Page<RowView>> {
    return this.registers.list(principal, id, register, query);
  }

  @Patch(':rowId')
  @Roles('administrator', 'coordinator')
  @Answers(200, 'The row as it is now.', rowView)
  change(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Param('register', { schema: codeSchema }) register: string,
    @Param('rowId', { schema: idSchema }) rowId: string,
    @Body({ schema: changeRowBody }) body: ChangeRowBody,
  ): Promise<RowView> {
    return this.registers.change(principal, id, register, rowId, body);
  }
}
