import { z } from 'zod';

import { FINDING_CODES } from './verify-participation.service.js';

export const verificationView = z
  .object({
    sound: z.boolean().describe('Nothing was found.'),
    findings: z.array(
      z.object({
        code: z.enum(FINDING_CODES),
        seq: z.int().optional().describe('The record; absent where the whole is meant.'),
        message: z.string(),
      }),
    ),
  })
  .meta({ id: 'Verification' });
export type VerificationView = z.infer<typeof verificationView>;
