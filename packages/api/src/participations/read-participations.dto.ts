import { z } from 'zod';

import { pageOf, pageQuery } from '../common/page.js';
import { codeSchema, idSchema, instantSchema } from '../common/schemas.js';

export const STATUSES = ['invited', 'enrolled', 'withdrawn'] as const;
export const LIGHTS = ['none', 'green', 'yellow', 'red'] as const;

export const organizationBrief = z
  .object({
    id: idSchema,
    code: z.string(),
    name: z.string(),
    category: z.string().optional(),
    categoryTitle: z.string().optional(),
    body: z.string().optional().describe('The name of the body it is in the campaign.'),
  })
  .meta({ id: 'Participant' });
export type OrganizationBrief = z.infer<typeof organizationBrief>;

export const listParticipationsQuery = z.strictObject({
  ...pageQuery,
  category: codeSchema.optional(),
  status: z.enum(STATUSES).optional(),
});
export type ListParticipationsQuery = z.infer<typeof listParticipationsQuery>;

const brief = {
  id: idSchema,
  campaignId: idSchema,
  organization: organizationBrief,
  status: z.enum(STATUSES),
  enrolledAt: instantSchema.optional(),
};
export const participationBrief = z.object(brief).meta({ id: 'ParticipationBrief' });
export type ParticipationBrief = z.infer<typeof participationBrief>;
export const participationPage = pageOf(participationBrief).meta({ id: 'ParticipationPage' });

export const activityProgress = z
  .object({
    name: z.string(),
    title: z.string(),
    state: z.enum(['idle', 'incomplete', 'complete', 'exempt']),
    binding: z.enum(['required', 'encouraged']),
    owed: z.int().describe('Tasks that are owed; those below are among them, but for extra.'),
    done: z.int(),
    waived: z.int(),
    notApplicable: z.int(),
    extra: z.int().describe('Done although not owed.'),
    open: z.int(),
    dueSoon: z.int(),
    overdue: z.int(),
    light: z.enum(LIGHTS),
    reports: z.boolean().describe('Whether its tasks are cases that somebody reports.'),
  })
  .meta({ id: 'ActivityProgress' });
export type ActivityProgress = z.infer<typeof activityProgress>;

export const participationView = z
  .object({
    ...brief,
    language: z.string(),
    campaignTitle: z.string(),
    revision: z.int(),
    byChoice: z.boolean().describe('Takes part of its own free will; stands in no denominator.'),
    archived: z.boolean().describe('Nothing can be changed any more.'),
    light: z.enum(LIGHTS),
    activities: z.array(activityProgress),
  })
  .meta({ id: 'Participation' });
export type ParticipationView = z.infer<typeof participationView>;
