import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { type ChooseLanguage, Language } from '../campaigns/read-words.js';
import { Asker, SignedIn } from '../common/access.js';
import { Answers } from '../common/answers.js';
import type { Page } from '../common/page.js';
import type { Principal } from '../common/principal.js';
import { idSchema } from '../common/schemas.js';
import {
  type ListTasksQuery,
  listTasksQuery,
  taskPage,
  type TaskSummaryView,
} from './list-tasks.dto.js';
import { ListTasks } from './list-tasks.service.js';
import { type TaskDetail, taskView } from './read-task.dto.js';
import { ReadTask } from './read-task.service.js';

@ApiTags('tasks')
@Controller('v1/tasks')
export class ReadTasksController {
  constructor(
    private readonly listing: ListTasks,
    private readonly reading: ReadTask,
  ) {}

  @Get()
  @SignedIn()
  @Header('Vary', 'Accept-Language')
  @Answers(200, 'The tasks that the asker may see, a page at a time.', taskPage)
  list(
    @Asker() principal: Principal,
    @Query({ schema: listTasksQuery }) query: ListTasksQuery,
    @Language() choose: ChooseLanguage,
  ): Promise<Page<TaskSummaryView>> {
    return this.listing.execute(principal, query, choose);
  }

  @Get(':id')
  @SignedIn()
  @Header('Vary', 'Accept-Language')
  @Answers(200, 'One task: how it stands, what is missing, what may be done next.', taskView)
  one(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Language() choose: ChooseLanguage,
  ): Promise<TaskDetail> {
    return this.reading.execute(principal, id, choose);
  }
}
