import { z } from 'zod';

/** Words that several requests share. */
export const idSchema = z.string().min(1).max(64).describe('An id that this service made.');
export const codeSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, {
    error:
      'must be 1 to 63 letters, digits, dots, hyphens or underscores, the first a letter or digit',
  })
  .describe('A short name that does not change.');
export const nameSchema = z.string().trim().min(1).max(200);
export const dateSchema = z.iso.date().describe('A calendar day as YYYY-MM-DD.');
export const instantSchema = z.number().int().describe('Epoch milliseconds.');

const MOST_ATTRIBUTES = 100;
const LONGEST_TEXT = 2000;
const scalar = z.union([z.string().max(LONGEST_TEXT), z.number(), z.boolean(), z.null()]);

/** Free attributes: a flat object of texts, numbers, yes-or-no and lists of them. */
export const attributesSchema = z
  .record(
    z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, { error: 'must be a kebab-case name' }),
    z.union([scalar, z.array(scalar).max(MOST_ATTRIBUTES)]),
  )
  .refine((value) => Object.keys(value).length <= MOST_ATTRIBUTES, {
    error: `must have ${String(MOST_ATTRIBUTES)} entries at most`,
  });

export type Attributes = z.infer<typeof attributesSchema>;
