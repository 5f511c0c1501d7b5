import { describe, expect, it } from '@jest/globals';

import { createLogger, NestLog } from './logging.js';

describe('the log', () => {
  it('shows no secret, however deep it came in', () => {
    const lines: string[] = [];
    const logger = createLogger('info', { write: (line) => void lines.push(line) });
    const headers = { authorization: 'Bearer s3cret', cookie: 's3cret' };
    logger.info({ password: 's3cret', body: { token: 's3cret' }, req: { headers } }, 'signed in');
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('s3cret');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      msg: 'signed in',
      password: '[redacted]',
      body: { token: '[redacted]' },
      req: { headers: { authorization: '[redacted]', cookie: '[redacted]' } },
    });
  });

  it('takes the framework in, errors with their stack', () => {
    const lines: string[] = [];
    const log = new NestLog(createLogger('info', { write: (line) => void lines.push(line) }));
    log.error(new Error('broken'), 'ProblemFilter');
    log.verbose('too small to tell', 'Router');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        level: 50,
        context: 'ProblemFilter',
        msg: 'broken',
        err: expect.objectContaining({ stack: expect.stringContaining('logging.test') }),
      }),
    ]);
  });
});
