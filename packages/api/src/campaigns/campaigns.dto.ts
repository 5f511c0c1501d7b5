import { z } from 'zod';

import { codeSchema, dateSchema, idSchema, instantSchema } from '../common/schemas.js';

const MOST_FILES = 200;
const path = z.string().min(1).max(255);

const definition = {
  entry: path.describe('The path of the campaign file among the files.'),
  files: z
    .record(path, z.string())
    .refine((files) => Object.keys(files).length <= MOST_FILES, {
      error: `must be ${String(MOST_FILES)} files at most`,
    })
    .describe('The text of every file of the definition by its path.'),
};

export const definitionBody = z.strictObject(definition).meta({ id: 'Definition' });
export type DefinitionBody = z.infer<typeof definitionBody>;

const position = z.object({ line: z.number().int(), column: z.number().int() });
const location = {
  file: z.string(),
  range: z.object({ start: position, end: position }).describe('From 1; the end is exclusive.'),
};
const diagnostic = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  ...location,
  suggestion: z.string().optional(),
  related: z.array(z.object({ ...location, message: z.string() })).optional(),
});
export const diagnosticList = z
  .object({ valid: z.boolean(), diagnostics: z.array(diagnostic) })
  .meta({ id: 'Diagnostics' });

export const publishBody = z
  .strictObject({
    ...definition,
    bodies: z
      .record(z.string().max(64), codeSchema)
      .describe('The code of the organization that stands for each body of the campaign.'),
  })
  .meta({ id: 'PublishCampaign' });
export type PublishBody = z.infer<typeof publishBody>;

export const publishedView = z
  .object({
    id: idSchema,
    name: z.string(),
    version: z.string(),
    digest: z.string().describe('SHA-256 of what the definition says.'),
    publishedAt: instantSchema,
    participations: z.number().int().describe('How many organizations take part or are invited.'),
  })
  .meta({ id: 'PublishedCampaign' });
export type PublishedView = z.infer<typeof publishedView>;

export const announceDateBody = z
  .strictObject({
    from: dateSchema,
    to: dateSchema.optional().describe('The last day, inclusive; the first by default.'),
  })
  .meta({ id: 'AnnounceDate' });
export type AnnounceDateBody = z.infer<typeof announceDateBody>;

export const announcedDates = z
  .object({ dates: z.record(z.string(), z.object({ from: dateSchema, to: dateSchema })) })
  .meta({ id: 'AnnouncedDates' });
export type AnnouncedDates = z.infer<typeof announcedDates>;

export const withdrawBody = z
  .strictObject({ reason: z.string().trim().min(1).max(2000).optional() })
  .meta({ id: 'Withdraw' });
export type WithdrawBody = z.infer<typeof withdrawBody>;
