import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Asker, Roles, SignedIn } from '../common/access.js';
import { Answers } from '../common/answers.js';
import type { Page } from '../common/page.js';
import { type Principal } from '../common/principal.js';
import { idSchema } from '../common/schemas.js';
import { ChangeOrganization } from './change-organization.service.js';
import { CreateOrganization } from './create-organization.service.js';
import { LinkOrganizations } from './link-organizations.service.js';
import {
  type ChangeOrganizationBody,
  changeOrganizationBody,
  type CreateOrganizationBody,
  createOrganizationBody,
  type LinkBody,
  linkBody,
  type LinkList,
  linkList,
  type ListOrganizationsQuery,
  listOrganizationsQuery,
  organizationPage,
  type OrganizationView,
  organizationView,
} from './organizations.dto.js';
import { ReadOrganizations } from './read-organizations.service.js';

@ApiTags('organizations')
@Controller('v1/organizations')
export class OrganizationsController {
  constructor(
    private readonly creating: CreateOrganization,
    private readonly changing: ChangeOrganization,
    private readonly reading: ReadOrganizations,
    private readonly linking: LinkOrganizations,
  ) {}

  @Post()
  @Roles('administrator')
  @Answers(201, 'The new organization.', organizationView)
  create(
    @Asker() principal: Principal,
    @Body({ schema: createOrganizationBody }) body: CreateOrganizationBody,
  ): Promise<OrganizationView> {
    return this.creating.execute(principal, body);
  }

  @Get()
  @SignedIn()
  @Answers(200, 'The organizations that the asker may see, a page at a time.', organizationPage)
  list(
    @Asker() principal: Principal,
    @Query({ schema: listOrganizationsQuery }) query: ListOrganizationsQuery,
  ): Promise<Page<OrganizationView>> {
    return this.reading.list(principal, query);
  }

  @Get(':id')
  @SignedIn()
  @Answers(200, 'One organization.', organizationView)
  one(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<OrganizationView> {
    return this.reading.one(principal, id);
  }

  @Patch(':id')
  @Roles('administrator')
  @Answers(200, 'The organization as it is now.', organizationView)
  change(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: changeOrganizationBody }) body: ChangeOrganizationBody,
  ): Promise<OrganizationView> {
    return this.changing.execute(principal, id, body);
  }

  @Get(':id/links')
  @SignedIn()
  @Answers(200, 'What the organization is linked to, upwards.', linkList)
  links(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<LinkList> {
    return this.linking.list(principal, id);
  }

  @Put(':id/links')
  @Roles('administrator')
  @Answers(204, 'The link is there.')
  link(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: linkBody }) body: LinkBody,
  ): Promise<void> {
    return this.linking.link(principal, id, body);
  }

  @Delete(':id/links')
  @Roles('administrator')
  @Answers(204, 'The link is gone.')
  unlink(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: linkBody }) link: LinkBody,
  ): Promise<void> {
    return this.linking.unlink(principal, id, link);
  }
}
