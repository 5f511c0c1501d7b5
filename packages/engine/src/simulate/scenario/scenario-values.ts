import type { AuthoredForm } from '../../dsl/index.js';
import type { EvidenceFile, EvidenceValues } from '../../evidence/index.js';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
};

/** The size that a file has when a scenario does not say, in bytes. */
const FILE_SIZE = 100_000;

/**
 * The values that a scenario writes down, as a form takes them: `{ text: 字, times: 2000 }` is written
 * out, and a file may be written as its name or with a name alone. `form` tells which fields are files.
 */
export function formValues(values: EvidenceValues, form: AuthoredForm): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = Object.hasOwn(form, name) ? form[name] : undefined;
      const type = typeof field === 'object' ? field.type : field;
      const written = writtenOut(value);
      if (type === 'file') return [name, files(written)];
      if (typeof field === 'object' && field.type === 'list' && Array.isArray(written)) {
        return [
          name,
          written.map((entry: unknown) => (isGroup(entry) ? formValues(entry, field.of) : entry)),
        ];
      }
      return [name, written];
    }),
  );
}

function writtenOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(writtenOut);
  if (!isGroup(value)) return value;
  const { text, times } = value;
  if (typeof text === 'string' && typeof times === 'number' && Object.keys(value).length === 2) {
    return text.repeat(Math.max(0, Math.min(times, 1_000_000)));
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, writtenOut(part)]));
}

function files(value: unknown): unknown {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map((file, index) => fileOf(file, index));
}

/** Anything that is no file is left as it is, so that the form can say what is wrong with it. */
function fileOf(value: unknown, index: number): unknown {
  const said = typeof value === 'string' ? { name: value } : value;
  if (!isGroup(said) || typeof said['name'] !== 'string') return value;
  const { name } = said;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const file: EvidenceFile = {
    id: `file-${index + 1}-${name}`,
    name,
    type: MEDIA_TYPES[ending] ?? 'application/octet-stream',
    size: FILE_SIZE,
  };
  return { ...file, ...said };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
