import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Asker, Roles, SignedIn } from '../../common/access.js';
import { Answers } from '../../common/answers.js';
import type { Page } from '../../common/page.js';
import { type Principal } from '../../common/principal.js';
import { idSchema } from '../../common/schemas.js';
import { KeepPeople } from './keep-people.service.js';
import { KeepPosts } from './keep-posts.service.js';
import {
  type AddPersonBody,
  addPersonBody,
  type ChangePersonBody,
  changePersonBody,
  type ChangePostBody,
  changePostBody,
  type GivePostBody,
  givePostBody,
  type ListPeopleQuery,
  listPeopleQuery,
  personPage,
  type PersonView,
  personView,
  type PostView,
  postView,
  type RosterQuery,
  rosterQuery,
  type RosterView,
  rosterView,
} from './people.dto.js';
import { ReadRoster } from './read-roster.service.js';

@ApiTags('people')
@Controller('v1/organizations/:id')
export class PeopleController {
  constructor(
    private readonly people: KeepPeople,
    private readonly posts: KeepPosts,
    private readonly rosters: ReadRoster,
  ) {}

  @Post('people')
  @Roles('administrator', 'coordinator')
  @Answers(201, 'The new person.', personView)
  add(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: addPersonBody }) body: AddPersonBody,
  ): Promise<PersonView> {
    return this.people.add(principal, id, body);
  }

  @Get('people')
  @SignedIn()
  @Answers(200, 'The people of the organization, a page at a time.', personPage)
  list(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: listPeopleQuery }) query: ListPeopleQuery,
  ): Promise<Page<PersonView>> {
    return this.people.list(principal, id, query);
  }

  @Patch('people/:personId')
  @Roles('administrator', 'coordinator')
  @Answers(200, 'The person as it is now.', personView)
  rename(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Param('personId', { schema: idSchema }) personId: string,
    @Body({ schema: changePersonBody }) body: ChangePersonBody,
  ): Promise<PersonView> {
    return this.people.rename(principal, id, personId, body);
  }

  @Post('people/:personId/posts')
  @Roles('administrator', 'coordinator')
  @Answers(201, 'The new post.', postView)
  give(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Param('personId', { schema: idSchema }) personId: string,
    @Body({ schema: givePostBody }) body: GivePostBody,
  ): Promise<PostView> {
    return this.posts.give(principal, id, personId, body);
  }

  @Patch('posts/:postId')
  @Roles('administrator', 'coordinator')
  @Answers(200, 'The post as it is now.', postView)
  changePost(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Param('postId', { schema: idSchema }) postId: string,
    @Body({ schema: changePostBody }) body: ChangePostBody,
  ): Promise<PostView> {
    return this.posts.change(principal, id, postId, body);
  }

  @Get('roster')
  @SignedIn()
  @Answers(200, 'Who holds which role on a day.', rosterView)
  roster(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: rosterQuery }) { on }: RosterQuery,
  ): Promise<RosterView> {
    return this.rosters.execute(principal, id, on);
  }
}
