import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Roles, SignedIn } from '../common/access.js';
import { Answers } from '../common/answers.js';
import { Clock } from '../common/clock.js';
import {
  type ClockMovedView,
  clockMovedView,
  type ClockView,
  clockView,
  type MoveClockBody,
  moveClockBody,
} from './demo.dto.js';
import { show } from './demo-time.js';
import { MoveClock } from './move-clock.service.js';

/** There in a demonstration alone. */
@ApiTags('demonstration')
@Controller('v1/demo/clock')
export class DemoController {
  constructor(
    private readonly clock: Clock,
    private readonly moveClock: MoveClock,
  ) {}

  @Get()
  @SignedIn()
  @Answers(200, 'What the clock of the demonstration shows.', clockView)
  read(): ClockView {
    const now = this.clock.now();
    return { now, shows: show(now) };
  }

  @Post()
  @Roles('administrator')
  @Answers(200, 'The clock has moved, and what fell due has been done.', clockMovedView)
  move(@Body({ schema: moveClockBody }) body: MoveClockBody): Promise<ClockMovedView> {
    return this.moveClock.execute(body);
  }
}
