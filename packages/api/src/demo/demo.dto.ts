import { z } from 'zod';

import { instantSchema } from '../common/schemas.js';

export const moveClockBody = z
  .strictObject({
    advance: z.string().max(40).optional().describe('By how much: `30m`, `12h`, `7d` or `2w`.'),
    to: z
      .string()
      .max(40)
      .optional()
      .describe('A day or a time, of Shanghai unless it has an offset: `2022-12-01T09:00`.'),
  })
  .refine(({ advance, to }) => (advance === undefined) !== (to === undefined), {
    error: 'give either advance or to',
  })
  .meta({ id: 'MoveDemoClock' });
export type MoveClockBody = z.infer<typeof moveClockBody>;

export const clockView = z
  .object({ now: instantSchema, shows: z.string().describe('The same for people.') })
  .meta({ id: 'DemoClock' });
export type ClockView = z.infer<typeof clockView>;

const count = z.number().int().min(0);
export const clockMovedView = clockView
  .extend({
    before: instantSchema,
    reminders: count.describe('Messages that reminded somebody, by the clock that passed.'),
    escalations: count.describe('Messages that went up the ladder.'),
    notices: count.describe('Messages that told of something that happened.'),
    byRule: z.array(
      z.object({
        rule: z.enum(['reminder', 'escalation', 'notice']),
        occurrence: z.string(),
        messages: count,
      }),
    ),
  })
  .meta({ id: 'DemoClockMoved' });
export type ClockMovedView = z.infer<typeof clockMovedView>;
