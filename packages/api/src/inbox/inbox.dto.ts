import { z } from 'zod';

import { idSchema, instantSchema } from '../common/schemas.js';

export const inboxQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^[01]\.\d{1,16}\.[\w-]{1,64}$/, { error: 'must be the `next` of an earlier page' })
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  unread: z.enum(['true', 'false']).optional().describe('Only what has unread lines.'),
});
export type InboxQuery = z.infer<typeof inboxQuery>;

const line = z
  .object({
    id: idSchema,
    at: instantSchema,
    rule: z.enum(['reminder', 'escalation', 'notice']),
    occurrence: z.string().describe('Which of the rule, such as before-3-workdays or a rung.'),
    occurrenceTitle: z.string().optional(),
    text: z.string().optional().describe("The author's words; absent where there are none."),
    participationId: idSchema,
    unit: z.object({ code: z.string(), name: z.string() }),
    taskId: idSchema.optional(),
    taskKey: z.string(),
    title: z.string().describe('The activity of the task.'),
    item: z.string().optional(),
    dueOn: z.string().optional(),
    read: z.boolean(),
  })
  .meta({ id: 'InboxLine' });
export type InboxLine = z.infer<typeof line>;

export const inboxItem = z
  .object({
    id: idSchema.describe('Of the first line; stands for the whole item.'),
    mailbox: z
      .enum(['person', 'organization'])
      .describe('Whether it is to the person, or to all who speak for the organization.'),
    campaignId: idSchema,
    campaignTitle: z.string(),
    language: z.string(),
    at: instantSchema.describe('Of the first line.'),
    digest: z.string().optional().describe('The day whose lines stand together.'),
    read: z.boolean(),
    count: z.int().describe('All its lines.'),
    unread: z.int(),
    lines: z.array(line).describe('The first of them.'),
  })
  .meta({ id: 'InboxItem' });
export type InboxItem = z.infer<typeof inboxItem>;
export const inboxPage = z
  .object({
    items: z.array(inboxItem),
    unread: z.int().describe('Unread lines in all the mailboxes.'),
    next: z.string().optional(),
  })
  .meta({ id: 'InboxPage' });
export type InboxPage = z.infer<typeof inboxPage>;

export const readMark = z
  .object({ marked: z.int().describe('Lines that were unread until now.') })
  .meta({ id: 'ReadMark' });
export type ReadMark = z.infer<typeof readMark>;
