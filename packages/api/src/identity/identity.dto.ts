import { z } from 'zod';

import { ROLES } from '../common/principal.js';
import { idSchema, instantSchema } from '../common/schemas.js';

const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 128;

const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._@-]{1,62}$/, {
    error: 'must be 2 to 63 letters, digits, dots, hyphens, underscores or @',
  });
const newPassword = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD);
const givenPassword = z.string().max(LONGEST_PASSWORD);

export const signInBody = z
  .strictObject({ login: z.string().trim().toLowerCase().max(200), password: givenPassword })
  .meta({ id: 'SignIn' });
export type SignInBody = z.infer<typeof signInBody>;

export const meView = z
  .object({
    accountId: idSchema,
    role: z.enum(ROLES),
    organizationId: idSchema.optional(),
    personId: idSchema.optional(),
    personName: z.string(),
  })
  .meta({ id: 'Me' });
export type MeView = z.infer<typeof meView>;

export const signedInView = z
  .object({
    token: z.string().describe('Goes into the header `Authorization: Bearer …`.'),
    expiresAt: instantSchema,
  })
  .meta({ id: 'SignedIn' });
export type SignedInView = z.infer<typeof signedInView>;

export const changePasswordBody = z
  .strictObject({ current: givenPassword, next: newPassword })
  .meta({ id: 'ChangePassword' });
export type ChangePasswordBody = z.infer<typeof changePasswordBody>;

export const createAccountBody = z
  .strictObject({
    login,
    password: newPassword.optional().describe('Without it one is generated and told once.'),
    role: z.enum(ROLES),
    organizationId: idSchema.optional(),
    personId: idSchema.optional(),
  })
  .meta({ id: 'CreateAccount' });
export type CreateAccountBody = z.infer<typeof createAccountBody>;

export const accountView = z
  .object({
    id: idSchema,
    login: z.string(),
    role: z.enum(ROLES),
    organizationId: idSchema.optional(),
    personId: idSchema.optional(),
    generatedPassword: z.string().optional(),
  })
  .meta({ id: 'Account' });
export type AccountView = z.infer<typeof accountView>;
