import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

import { Problem } from './problem.js';

/** The header by which a sender makes a command safe to send again. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** Hands over the idempotency key of a request; undefined where there is none. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined => {
    const key = context.switchToHttp().getRequest<Request>().get(IDEMPOTENCY_KEY);
    if (key === undefined || /^[!-~]{1,64}$/.test(key)) return key;
    throw new Problem(
      400,
      'invalid-idempotency-key',
      `${IDEMPOTENCY_KEY} must be 1 to 64 visible ASCII characters.`,
    );
  },
);
