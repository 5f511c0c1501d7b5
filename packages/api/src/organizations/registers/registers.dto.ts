import { z } from 'zod';

import { pageOf, pageQuery } from '../../common/page.js';
import { attributesSchema, codeSchema, dateSchema, idSchema } from '../../common/schemas.js';
import type { RegisterRowEntity } from './register-row.entity.js';

export const addRowBody = z
  .strictObject({
    code: codeSchema,
    data: attributesSchema.default({}),
    from: dateSchema.describe('The first day.'),
    to: dateSchema.optional().describe('The last day, inclusive.'),
  })
  .meta({ id: 'AddRegisterRow' });
export type AddRowBody = z.infer<typeof addRowBody>;

export const changeRowBody = z
  .strictObject({
    data: attributesSchema.optional().describe('Replaces all data of the row.'),
    to: dateSchema.nullable().optional().describe('The last day, inclusive; null for no end.'),
  })
  .meta({ id: 'ChangeRegisterRow' });
export type ChangeRowBody = z.infer<typeof changeRowBody>;

export const listRowsQuery = z.strictObject({
  ...pageQuery,
  on: dateSchema.optional().describe('Only rows that stand on this day.'),
});
export type ListRowsQuery = z.infer<typeof listRowsQuery>;

export const rowView = z
  .object({
    id: idSchema,
    register: z.string(),
    code: z.string(),
    data: attributesSchema,
    from: dateSchema,
    to: dateSchema.optional(),
  })
  .meta({ id: 'RegisterRow' });
export type RowView = z.infer<typeof rowView>;
export const rowPage = pageOf(rowView).meta({ id: 'RegisterRowPage' });

export function toRowView(row: RegisterRowEntity): RowView {
  return {
    id: row.id,
    register: row.register,
    code: row.code,
    data: row.data,
    from: row.fromOn,
    ...(row.toOn !== null && { to: row.toOn }),
  };
}
