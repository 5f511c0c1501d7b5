import { z } from 'zod';

import { idSchema, instantSchema } from '../common/schemas.js';
import {
  activityProgress,
  LIGHTS,
  organizationBrief,
  STATUSES,
} from '../participations/read-participations.dto.js';
import { ownerView } from '../tasks/read-task-words.js';

const MOST_DEBTORS = 50;

export const boardQuery = z.strictObject({
  debtors: z.coerce
    .number()
    .int()
    .min(0)
    .max(MOST_DEBTORS)
    .default(5)
    .describe('How many overdue tasks are named for each unit; all are counted.'),
});
export type BoardQuery = z.infer<typeof boardQuery>;

export const taskNumbers = z
  .object({
    owed: z.int(),
    done: z.int(),
    waived: z.int(),
    notApplicable: z.int(),
    open: z.int(),
    overdue: z.int(),
  })
  .meta({ id: 'TaskNumbers' });

const activityNumbers = z.object({
  owed: z.int().describe('Activities of which something is owed.'),
  done: z.int().describe('Those of them that are complete or exempt.'),
});

export const debtView = z
  .object({
    taskId: idSchema,
    key: z.string(),
    title: z.string(),
    item: z.string().optional(),
    owner: ownerView,
    dueOn: z.string().optional(),
    light: z.enum(LIGHTS),
  })
  .meta({ id: 'Debt' });
export type DebtView = z.infer<typeof debtView>;

export const unitRow = z
  .object({
    participationId: idSchema,
    organization: organizationBrief,
    status: z.enum(STATUSES),
    joins: z.enum(['automatically', 'by-choice']).optional().describe('Absent for a body.'),
    counted: z.boolean().describe('Whether it stands in the denominators.'),
    light: z.enum(LIGHTS),
    activities: activityNumbers,
    tasks: taskNumbers,
    awaitingReceipt: z.int().describe('Tasks handed in that wait for a receipt.'),
    debts: z.array(debtView).describe('Overdue tasks, the longest overdue first.'),
  })
  .meta({ id: 'BoardUnit' });
export type UnitRow = z.infer<typeof unitRow>;

export const boardView = z
  .object({
    campaignId: idSchema,
    title: z.string(),
    language: z.string(),
    at: instantSchema,
    totals: z.object({
      units: z.int().describe('Units that are bound to take part: every denominator.'),
      complete: z.int().describe('Units with every activity complete or exempt.'),
      lights: z.object({ none: z.int(), green: z.int(), yellow: z.int(), red: z.int() }),
      activities: activityNumbers,
      tasks: taskNumbers,
      awaitingReceipt: z.int(),
    }),
    byChoice: z
      .object({ invited: z.int(), enrolled: z.int(), withdrawn: z.int() })
      .describe('Units that take part of their own free will; in no total and no red list.'),
    activities: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        units: z.int().describe('Counted units of which something is owed.'),
        complete: z.int(),
        owed: z.int(),
        fulfilled: z.int(),
        overdue: z.int(),
      }),
    ),
    red: z.array(z.object({ participationId: idSchema, code: z.string(), name: z.string() })),
    units: z.array(unitRow),
    bodies: z.array(unitRow).describe('The bodies and their own duties.'),
  })
  .meta({ id: 'CampaignBoard' });
export type BoardView = z.infer<typeof boardView>;

export const unitBoardView = z
  .object({
    ...unitRow.shape,
    campaignId: idSchema,
    title: z.string(),
    language: z.string(),
    at: instantSchema,
    progress: z.array(activityProgress),
    receipts: z
      .array(
        z.object({
          taskId: idSchema,
          key: z.string(),
          title: z.string(),
          item: z.string().optional(),
          pending: z.array(z.object({ body: z.string(), title: z.string() })),
        }),
      )
      .describe('What was handed in and by whom it is not yet received.'),
  })
  .meta({ id: 'UnitBoard' });
export type UnitBoardView = z.infer<typeof unitBoardView>;
