import { createReadStream } from 'node:fs';

import { fileTypeFromFile } from 'file-type';

/**
 * What the content of a file looks like: a media type by its signature, `text` when it is UTF-8
 * without controls, undefined when neither.
 */
export async function contentKind(path: string): Promise<string | undefined> {
  const detected = await fileTypeFromFile(path);
  if (detected) return detected.mime;
  return (await isText(path)) ? 'text' : undefined;
}

// Tab, line feed, form feed and carriage return are the controls that text has.
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      if (CONTROL.test(decoder.decode(chunk as Buffer, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
