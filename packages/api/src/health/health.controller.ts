import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';

import { Public } from '../common/access.js';
import { Answers } from '../common/answers.js';
import { Problem } from '../common/problem.js';
import { Transactions } from '../persistence/index.js';

const healthView = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly transactions: Transactions) {}

  /** Answers once the database has answered. */
  @Get()
  @Public()
  @Answers(200, 'The service and its database answer.', healthView)
  async check(): Promise<z.infer<typeof healthView>> {
    try {
      await this.transactions.read((tx) => tx.query('SELECT 1 AS alive'));
    } catch {
      throw new Problem(503, 'database-unavailable', 'The database does not answer.', {
        headers: { 'Retry-After': '5' },
      });
    }
    return { status: 'ok' };
  }
}
