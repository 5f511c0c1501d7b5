import { z } from 'zod';

import { clauseView } from '../campaigns/read-campaigns.dto.js';
import { instantSchema } from '../common/schemas.js';
import { taskSummary } from './list-tasks.dto.js';

const jsonSchema = z.record(z.string(), z.unknown()).describe('A JSON Schema, draft 2020-12.');

const offered = z
  .object({
    event: z.string(),
    title: z.string().optional(),
    to: z.string().optional().describe('The state it leads to; absent when it stays.'),
    toTitle: z.string().optional(),
    needs: z.enum(['evidence', 'answers']).optional(),
    answers: jsonSchema.optional().describe('The form of the answers it needs.'),
  })
  .meta({ id: 'OfferedEvent' });

export const taskView = z
  .object({
    ...taskSummary,
    language: z.string(),
    campaignTitle: z.string(),
    revision: z.int().describe('Of the participation.'),
    summary: z.string().optional(),
    clauses: z.array(clauseView).describe('The clauses of the notice that ask for it.'),
    empty: z.boolean().describe('It stands for an empty set, and asks for a waiver or the like.'),
    archived: z.boolean().describe('The campaign is over: nothing can be changed any more.'),
    opensAt: instantSchema.optional(),
    closesAt: instantSchema.optional().describe('From then on a hand-in is late filing.'),
    rung: z
      .object({ name: z.string(), title: z.string().optional() })
      .optional()
      .describe('The highest rung of the ladder that was climbed for the present due date.'),
    handed: z
      .object({ at: instantSchema, how: z.enum(['on-time', 'in-grace', 'late']) })
      .optional()
      .describe('The first hand-in.'),
    receivers: z.array(
      z.object({
        body: z.string(),
        title: z.string(),
        receipt: z.enum(['pending', 'accepted', 'returned']).optional(),
      }),
    ),
    withheld: z
      .boolean()
      .describe(
        'The evidence is a draft that was never handed in and is not shown to the asker; evidence, missing and problems are then empty.',
      ),
    evidence: z.record(z.string(), z.unknown()).describe('What is filled in so far.'),
    computed: z
      .array(z.string())
      .describe('Fields of the evidence that were worked out, and that nobody filled in.'),
    form: jsonSchema,
    missing: z.array(z.string()).describe('Fields still needed before it can be handed in.'),
    problems: z.array(
      z.object({
        field: z.string(),
        code: z.string(),
        message: z.string(),
        data: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
    eligible: z
      .array(z.object({ code: z.string(), name: z.string() }))
      .optional()
      .describe('Whom it may be chosen from.'),
    offered: z.array(offered).describe('What the asker may do next.'),
  })
  .meta({ id: 'Task' });
export type TaskDetail = z.infer<typeof taskView>;
