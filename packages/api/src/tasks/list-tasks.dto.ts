import { z } from 'zod';

import { pageOf, pageQuery } from '../common/page.js';
import { codeSchema, idSchema, instantSchema } from '../common/schemas.js';
import { LIGHTS, organizationBrief } from '../participations/read-participations.dto.js';
import { ownerView } from './read-task-words.js';

export const OUTCOMES = ['open', 'done', 'waived', 'not-applicable', 'retired'] as const;
export const STANDINGS = ['idle', 'on-time', 'due-soon', 'overdue'] as const;

export const listTasksQuery = z.strictObject({
  ...pageQuery,
  campaign: idSchema.optional(),
  organization: idSchema.optional(),
  activity: codeSchema.optional(),
  outcome: z.enum(OUTCOMES).optional(),
  standing: z.enum(STANDINGS).optional(),
  light: z.enum(LIGHTS).optional(),
  mine: z
    .enum(['true', 'false'])
    .optional()
    .describe(
      'Only what the asker owns: in person, by a role held today, as coordinator of the unit; for ' +
        'an organizer the own duties of the body, and what waits for it to look at.',
    ),
});
export type ListTasksQuery = z.infer<typeof listTasksQuery>;

export const taskSummary = {
  id: idSchema,
  campaignId: idSchema,
  participationId: idSchema,
  organization: organizationBrief,
  key: z.string(),
  activity: z.string(),
  title: z.string(),
  item: z.string().optional().describe('What tells it from others of its activity.'),
  state: z.string().describe('The state of its lifecycle; pending before it opens.'),
  stateTitle: z.string().optional(),
  outcome: z.enum(OUTCOMES),
  standing: z.enum(STANDINGS),
  light: z.enum(LIGHTS),
  owed: z.boolean(),
  past: z.boolean().describe('It was due before the unit was bound, and is never overdue.'),
  owner: ownerView,
  dueAt: instantSchema.optional().describe('The first instant that is late.'),
  dueOn: z.string().optional().describe('The last day in time.'),
};
export const taskSummaryView = z.object(taskSummary).meta({ id: 'TaskSummary' });
export type TaskSummaryView = z.infer<typeof taskSummaryView>;
export const taskPage = pageOf(taskSummaryView).meta({ id: 'TaskPage' });
