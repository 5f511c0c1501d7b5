import { z } from 'zod';

import { dateSchema, idSchema } from '../common/schemas.js';

const MOST_FIELDS = 200;

/** The values of a form; the form itself says more of them. */
export const valuesSchema = z
  .record(z.string().max(64), z.unknown())
  .refine((values) => Object.keys(values).length <= MOST_FIELDS, {
    error: `must have ${String(MOST_FIELDS)} fields at most`,
  });

const nameSchema = z.string().min(1).max(64);

export const saveEvidenceBody = z
  .strictObject({ evidence: valuesSchema.describe('Laid over what was kept before.') })
  .meta({ id: 'SaveEvidence' });
export type SaveEvidenceBody = z.infer<typeof saveEvidenceBody>;

export const taskEventBody = z
  .strictObject({
    event: nameSchema,
    evidence: valuesSchema.optional().describe('Laid over the draft, field by field.'),
    answers: valuesSchema.optional().describe('What the event itself asks for.'),
  })
  .meta({ id: 'TaskEvent' });
export type TaskEventBody = z.infer<typeof taskEventBody>;

export const reportBody = z
  .strictObject({ activity: nameSchema, evidence: valuesSchema })
  .meta({ id: 'Report' });
export type ReportBody = z.infer<typeof reportBody>;

const taskBrief = z.object({
  id: idSchema,
  key: z.string(),
  activity: z.string(),
  state: z.string(),
  outcome: z.enum(['open', 'done', 'waived', 'not-applicable', 'retired']),
  standing: z.enum(['idle', 'on-time', 'due-soon', 'overdue']),
  light: z.enum(['none', 'green', 'yellow', 'red']),
  dueOn: dateSchema.optional().describe('The last day in time.'),
});

export const commandReply = z
  .object({
    participationId: idSchema,
    revision: z.number().int().describe('The number of the record that this left.'),
    entries: z
      .array(z.looseObject({ type: z.string() }))
      .describe('What happened, in the order it happened.'),
    task: taskBrief.optional(),
    opened: taskBrief.optional().describe('The task that a report opened.'),
  })
  .meta({ id: 'CommandReply' });
