import { z } from 'zod';

import { clauseView } from '../campaigns/read-campaigns.dto.js';
import { codeSchema, idSchema, instantSchema } from '../common/schemas.js';
import { organizationBrief } from '../participations/read-participations.dto.js';

export const APPRAISAL_FORMATS = ['json', 'csv'] as const;
export const appraisalQuery = z.strictObject({
  format: z
    .enum(APPRAISAL_FORMATS)
    .optional()
    .describe('Goes before the Accept header, for links that a browser opens.'),
  score: codeSchema.optional().describe('Which score; by default the first of the campaign.'),
});
export type AppraisalQuery = z.infer<typeof appraisalQuery>;

const points = z.number().nullable();
const scoredTask = z
  .object({
    id: idSchema,
    key: z.string(),
    activity: z.string(),
    outcome: z.enum(['open', 'done', 'waived', 'not-applicable']),
    handed: z
      .object({ at: instantSchema, how: z.enum(['on-time', 'in-grace', 'late']) })
      .optional(),
    owed: z.boolean().describe('Whether it counts against the unit.'),
    dueOn: z.string().optional(),
    digest: z.string().optional().describe('SHA-256 of its evidence as canonical JSON.'),
  })
  .meta({ id: 'ScoredTask' });

const unitLine = z
  .object({
    line: z.string(),
    applicable: z.boolean().describe('Whether it is asked of the unit.'),
    worth: z.number().describe('Before the whole is stretched.'),
    share: z.number().nullable().describe('How much of that is earned, 0 to 1.'),
    points: points.describe('What it adds to the total; null where it does not apply.'),
    tasks: z.array(scoredTask).describe('What it leads back to.'),
    figures: z.array(z.object({ name: z.string(), value: z.number().nullable() })),
  })
  .meta({ id: 'ScoreLine' });

export const appraisalView = z
  .object({
    campaignId: idSchema,
    language: z.string(),
    campaignTitle: z.string(),
    score: z.string().describe('The score that this is.'),
    scores: z.array(z.object({ name: z.string(), title: z.string().optional() })),
    title: z.string().optional(),
    of: z.string().describe('The category or group that is scored.'),
    ofTitle: z.string().optional(),
    at: instantSchema,
    levels: z.array(z.object({ name: z.string(), from: z.number() })).describe('Lowest first.'),
    lines: z
      .array(
        z.object({
          line: z.string(),
          title: z.string(),
          kind: z.enum(['part', 'bonus', 'deduction']),
          clauses: z.array(clauseView).describe('The clauses of the notice that ask for it.'),
        }),
      )
      .describe('What gives points, or takes them.'),
    units: z
      .array(
        z.object({
          participationId: idSchema,
          organization: organizationBrief,
          place: z.int().nullable().describe('Equal points share a place.'),
          points: points.describe('The sum of the lines; null while nothing applies.'),
          outOf: z.number().describe('What can be reached without bonuses.'),
          level: z.string().nullable(),
          vetoes: z.array(
            z.object({
              name: z.string(),
              title: z.string().optional(),
              level: z.string().optional().describe('The best level that is left.'),
            }),
          ),
          lines: z.array(unitLine),
        }),
      )
      .describe('In the order of their codes.'),
  })
  .meta({ id: 'Appraisal' });
export type AppraisalView = z.infer<typeof appraisalView>;
