import { z } from 'zod';

import { idSchema, instantSchema } from '../common/schemas.js';
import type { FileEntity } from './file.entity.js';

export const fileView = z
  .object({
    id: idSchema,
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int().describe('Bytes.'),
    sha256: z.string(),
    createdAt: instantSchema,
  })
  .meta({ id: 'File' });
export type FileView = z.infer<typeof fileView>;

export function toFileView({ id, name, mediaType, size, sha256, createdAt }: FileEntity): FileView {
  return { id, name, mediaType, size, sha256, createdAt };
}
