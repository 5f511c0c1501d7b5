import { z } from 'zod';

import { clauseView } from '../campaigns/read-campaigns.dto.js';
import { idSchema, instantSchema } from '../common/schemas.js';
import { organizationBrief } from '../participations/read-participations.dto.js';

export const APPRAISAL_FORMATS = ['json', 'csv'] as const;
export const appraisalQuery = z.strictObject({
  format: z
    .enum(APPRAISAL_FORMATS)
    .optional()
    .describe('Goes before the Accept header, for links that a browser opens.'),
});
export type AppraisalQuery = z.infer<typeof appraisalQuery>;

const points = z.number().describe('To the hundredth.');
const appraisedTask = z
  .object({
    id: idSchema,
    key: z.string(),
    outcome: z.enum(['open', 'done', 'waived', 'not-applicable']),
    dueOn: z.string().optional(),
  })
  .meta({ id: 'AppraisedTask' });

export const appraisalView = z
  .object({
    campaignId: idSchema,
    language: z.string(),
    campaignTitle: z.string(),
    title: z.string().optional(),
    of: z.string().describe('The category or group that is appraised.'),
    ofTitle: z.string().optional(),
    at: instantSchema,
    activities: z
      .array(
        z.object({
          activity: z.string(),
          title: z.string(),
          points: z.number().describe('What there is to get for it.'),
          clauses: z.array(clauseView).describe('The clauses of the notice that ask for it.'),
        }),
      )
      .describe('The activities that give points.'),
    units: z.array(
      z.object({
        participationId: idSchema,
        organization: organizationBrief,
        available: points,
        points,
        activities: z.array(
          z.object({
            activity: z.string(),
            available: points.describe('None when the unit owes nothing of it.'),
            owed: z.int(),
            fulfilled: z.int().describe('Done, waived or not applicable.'),
            points,
            tasks: z.array(appraisedTask),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Appraisal' });
export type AppraisalView = z.infer<typeof appraisalView>;
