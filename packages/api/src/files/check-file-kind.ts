import { extname } from 'node:path';

import { Problem } from '../common/problem.js';
import { FILE_KINDS, type FileKind } from './file-kinds.js';

/** The kind that the declared type and the name agree upon; refuses any other file. */
export function declaredKind(contentType: string | undefined, name: string): FileKind {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const found = FILE_KINDS.find((kind) => kind.mediaType === mediaType);
  if (!found) {
    throw new Problem(
      415,
      'file-type-not-allowed',
      `The Content-Type "${mediaType}" is not one of those that may be handed in.`,
      { allowed: FILE_KINDS.map((kind) => kind.mediaType) },
    );
  }
  const extension = extname(name).slice(1).toLowerCase();
  if (!found.extensions.includes(extension)) {
    throw new Problem(
      415,
      'file-extension-mismatch',
      `A file of type ${mediaType} does not have a name that ends in ".${extension}".`,
      { allowed: found.extensions.map((allowed) => `.${allowed}`) },
    );
  }
  return found;
}

/** Refuses a file whose content is not what its type promises. */
export function checkContent(kind: FileKind, content: string | undefined): void {
  if (content === kind.content) return;
  throw new Problem(
    415,
    'file-content-mismatch',
    `The content of the file is ${content ?? 'of no known kind'}, not ${kind.mediaType}.`,
  );
}
