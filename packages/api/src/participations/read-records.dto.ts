import { z } from 'zod';

import { idSchema, instantSchema } from '../common/schemas.js';

export const listRecordsQuery = z.strictObject({
  cursor: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListRecordsQuery = z.infer<typeof listRecordsQuery>;

export const recordView = z
  .object({
    seq: z.int().describe('1, 2, 3 … without gaps.'),
    at: instantSchema,
    command: z.string().describe('What was asked for, such as act, save or fire.'),
    actor: z
      .object({
        kind: z.enum(['system', 'member', 'organizer', 'anonymous', 'withheld']),
        name: z.string().optional(),
        body: z.string().optional().describe('The title of the body of an organizer.'),
      })
      .describe('Whoever reports a case is withheld.'),
    entries: z
      .array(
        z.looseObject({
          type: z.string(),
          task: z.string().optional(),
          taskId: idSchema.optional(),
          title: z.string().optional().describe('The activity of the task.'),
        }),
      )
      .describe('What happened, in the order in which it happened.'),
  })
  .meta({ id: 'Record' });
export type RecordView = z.infer<typeof recordView>;
export const recordPage = z
  .object({ items: z.array(recordView), next: z.string().optional() })
  .meta({ id: 'RecordPage' });
