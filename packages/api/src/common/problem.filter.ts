import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Response } from 'express';

import { problemDocument } from './problem-document.js';
import { Problem } from './problem.js';

/** Every refusal and every error leaves as application/problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = problemDocument(error);
    if (problem.status >= 500) this.logger.error(error);
    if (response.headersSent) {
      // Half an answer is out: cutting the connection is the only honest end left.
      response.destroy();
      return;
    }
    if (error instanceof Problem) response.set(error.extras.headers ?? {});
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
