import { z } from 'zod';

import { pageOf, pageQuery } from '../common/page.js';
import { ROLES } from '../common/principal.js';
import { idSchema, instantSchema } from '../common/schemas.js';

export const listAccountsQuery = z.strictObject({
  ...pageQuery,
  organization: idSchema.optional(),
});
export type ListAccountsQuery = z.infer<typeof listAccountsQuery>;

export const listedAccountView = z
  .object({
    id: idSchema,
    login: z.string(),
    role: z.enum(ROLES),
    organizationId: idSchema.optional(),
    personId: idSchema.optional(),
    disabled: z.boolean(),
    createdAt: instantSchema,
  })
  .meta({ id: 'ListedAccount' });
export type ListedAccountView = z.infer<typeof listedAccountView>;
export const accountPage = pageOf(listedAccountView).meta({ id: 'AccountPage' });
