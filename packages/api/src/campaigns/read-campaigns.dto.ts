import { z } from 'zod';

import { pageOf, pageQuery } from '../common/page.js';
import { idSchema, instantSchema } from '../common/schemas.js';

const title = z.string().describe('In the language asked for.');

export const listCampaignsQuery = z.strictObject(pageQuery);
export type ListCampaignsQuery = z.infer<typeof listCampaignsQuery>;

const summary = {
  id: idSchema,
  name: z.string(),
  version: z.string(),
  language: z.string().describe('The language of the texts.'),
  title,
  window: z.object({ from: z.string(), to: z.string() }).describe('As coarse as it was written.'),
  publishedAt: instantSchema,
};
export const campaignSummary = z.object(summary).meta({ id: 'CampaignSummary' });
export type CampaignSummary = z.infer<typeof campaignSummary>;
export const campaignPage = pageOf(campaignSummary).meta({ id: 'CampaignPage' });

export const clauseView = z
  .object({
    id: z.string(),
    title: z.string().optional(),
    binding: z.string().optional().describe('How strongly it binds.'),
    note: z.string().optional(),
  })
  .meta({ id: 'Clause' });
export type ClauseView = z.infer<typeof clauseView>;

/** What an author gives plainly or by case: the first whose condition holds. */
const byCase = <Value extends z.ZodType>(value: Value) =>
  z.union([value, z.array(z.object({ when: z.string().optional(), is: value }))]);

const activity = z
  .object({
    name: z.string(),
    title,
    summary: z.string().optional(),
    for: z.array(z.string()),
    binding: z.enum(['required', 'encouraged']),
    opens: byCase(z.string()).optional(),
    due: byCase(z.string()).optional(),
    points: byCase(z.union([z.number(), z.string()]))
      .optional()
      .describe('A number, or an expression.'),
    clauses: z.array(clauseView).describe('The clauses of the notice that ask for it.'),
  })
  .meta({ id: 'CampaignActivity' });

export const campaignView = z
  .object({
    ...summary,
    summary: z.string().optional(),
    source: z.object({
      document: z.string().optional(),
      title: z.string().optional(),
      issued: z.string(),
    }),
    timezone: z.string(),
    archive: z.string().optional(),
    dates: z.array(
      z.object({
        name: z.string(),
        title: z.string().optional(),
        from: z.string().optional().describe('Absent while it is to be announced.'),
        to: z.string().optional(),
        announced: z.boolean().describe('Whether it was, or will be, announced while running.'),
      }),
    ),
    bodies: z.array(
      z.object({
        name: z.string(),
        title,
        lead: z.boolean(),
        issuer: z.boolean(),
        organizationId: idSchema.optional(),
      }),
    ),
    categories: z.array(
      z.object({ name: z.string(), title, joins: z.enum(['automatically', 'by-choice']) }),
    ),
    activities: z.array(activity),
  })
  .meta({ id: 'Campaign' });
export type CampaignView = z.infer<typeof campaignView>;
