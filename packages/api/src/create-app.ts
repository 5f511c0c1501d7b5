import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import helmet from 'helmet';

import { AppModule, type AppOptions } from './app.module.js';
import { createLogger, logRequests, NestLog } from './common/logging.js';
import { answerParserError } from './common/problem.filter.js';
import { describeApi } from './openapi.js';

/**
 * The whole service: its database connected and migrated, its routes ready, not yet listening.
 * `listen` opens it; `close` finishes the requests under way and lets go of the database.
 */
export async function createApp(options: AppOptions): Promise<INestApplication> {
  const logger = createLogger(options.config.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(options), {
    abortOnError: false,
    bodyParser: false,
    logger: new NestLog(logger),
  });
  app.disable('x-powered-by');
  app.use(logRequests(logger));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
    }),
  );
  app.useBodyParser('json', { limit: options.config.maxBodyBytes });
  app.use(answerParserError);
  const document = JSON.stringify(describeApi(app));
  app.use('/openapi.json', (_request: Request, response: Response) => {
    response.type('application/json').send(document);
  });
  await app.init();
  return app;
}
