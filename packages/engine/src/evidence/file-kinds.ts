import type { Random } from './evidence-context.js';
import { wholeBetween } from './random-choice.js';

interface FileFacts {
  readonly name: string;
  readonly type: string;
}

type Accept = string | readonly string[] | undefined;

/** Endings by kind. The first is the one that examples use. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  image: ['.jpg', '.jpeg', '.png', '.gif', '.webp', '.bmp', '.heic', '.tif', '.tiff'],
  video: ['.mp4', '.mov', '.avi', '.mkv', '.webm', '.wmv', '.m4v'],
  document: ['.pdf', '.doc', '.docx', '.odt', '.ofd', '.wps', '.txt', '.ppt', '.pptx', '.odp'],
  sheet: ['.xlsx', '.xls', '.ods', '.csv', '.et'],
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const UNITS: Readonly<Record<string, number>> = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** Largest file where a field names no limit. */
const DEFAULT_MAX_BYTES = 100 * 1024 ** 2;

/**
 * Whether a file is of an accepted kind, by the ending of its name; an image or video also by its
 * media type, because phones hand in names without an ending.
 */
export function acceptsFile(accept: Accept, file: FileFacts): boolean {
  const name = file.name.toLowerCase();
  return acceptedKinds(accept).some((kind) => {
    if (kind === 'any') return true;
    if (kind.startsWith('.')) return name.endsWith(kind);
    if ((kinds[kind] ?? []).some((ending) => name.endsWith(ending))) return true;
    return !name.includes('.') && file.type.startsWith(`${kind}/`);
  });
}

/** The limit in bytes that `20 MB` stands for. */
export function maxFileBytes(words: string | undefined): number {
  const [number, unit] = (words ?? '').split(' ');
  const factor = UNITS[unit ?? ''];
  return factor === undefined ? DEFAULT_MAX_BYTES : Number(number) * factor;
}

/** A file that the field accepts. */
export function exampleFile(
  field: { readonly accept?: Accept; readonly 'max-size'?: string },
  random: Random,
): { id: string; name: string; type: string; size: number } {
  const [kind = 'any'] = acceptedKinds(field.accept);
  const ending = kind.startsWith('.') ? kind : (kinds[kind]?.[0] ?? '.pdf');
  const id = `file-${wholeBetween(0, 2 ** 48, random).toString(36)}`;
  return {
    id,
    name: `${id}${ending}`,
    type: MEDIA_TYPES[ending] ?? 'application/octet-stream',
    size: wholeBetween(0, Math.min(maxFileBytes(field['max-size']), 5 * 1024 ** 2), random),
  };
}

function acceptedKinds(accept: Accept): readonly string[] {
  return accept === undefined ? ['any'] : [accept].flat();
}
