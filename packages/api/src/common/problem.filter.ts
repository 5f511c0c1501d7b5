import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

import { Problem, type ProblemDocument } from './problem.js';
import { problemDocument } from './problem-document.js';
import { languageChoice } from './texts.js';

/** Every refusal and every error leaves as application/problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const problem = problemDocument(error, languageChoice(http.getRequest<Request>()));
    if (problem.status >= 500) this.logger.error(error);
    if (response.headersSent) {
      // Half an answer is out: cutting the connection is the only honest end left.
      response.destroy();
      return;
    }
    if (error instanceof Problem) response.set(error.extras.headers ?? {});
    send(response, problem);
  }
}

/**
 * Answers what the body parser refuses, before the framework turns its errors into exceptions
 * that no longer say what was wrong. Express knows it by its four parameters.
 */
export function answerParserError(
  error: unknown,
  request: Request,
  response: Response,
  _next: NextFunction,
): void {
  send(response, problemDocument(error, languageChoice(request)));
}

function send(response: Response, problem: ProblemDocument): void {
  response.vary('Accept-Language');
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
