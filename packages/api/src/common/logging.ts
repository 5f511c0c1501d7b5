import { randomUUID } from 'node:crypto';

import type { LoggerService } from '@nestjs/common';
import {
  type DestinationStream,
  type Logger,
  pino,
  type SerializedRequest,
  type SerializedResponse,
} from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';

import type { LogLevel } from './config.js';

/** Names under which a secret might be logged, on whatever depth is likely. */
const SECRETS = ['password', 'token', 'authorization', 'cookie'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.*.${name}`,
]);

/** One line of JSON for each event, to standard output by default. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = { level, redact: { paths: SECRETS, censor: '[redacted]' } };
  return destination ? pino(options, destination) : pino(options);
}

/** Middleware that logs every request, without its headers and body, and gives it an id. */
export function logRequests(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    serializers: {
      req: ({ id, method, url }: SerializedRequest) => ({ id, method, url }),
      res: ({ statusCode }: SerializedResponse) => ({ statusCode }),
    },
  });
}

type Level = 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal';

/** Nest's own log, as lines of the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...context: unknown[]): void {
    this.write('info', message, context);
  }

  error(message: unknown, ...context: unknown[]): void {
    this.write('error', message, context);
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.write('warn', message, context);
  }

  debug(message: unknown, ...context: unknown[]): void {
    this.write('debug', message, context);
  }

  verbose(message: unknown, ...context: unknown[]): void {
    this.write('trace', message, context);
  }

  fatal(message: unknown, ...context: unknown[]): void {
    this.write('fatal', message, context);
  }

  /** Nest hands over the name of the class that speaks as the last of the rest. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const context = rest.at(-1);
    if (message instanceof Error) {
      this.logger[level]({ context, err: message }, message.message);
    } else {
      this.logger[level](
        { context },
        typeof message === 'string' ? message : JSON.stringify(message),
      );
    }
  }
}
