import type { FieldOf, FieldType, FieldUse, Finding } from '../field-type.js';
import type { Random } from '../evidence-context.js';
import { acceptsFile, exampleFile, maxFileBytes } from '../file-kinds.js';
import { oneOf, wholeBetween } from '../random-choice.js';
import { asList, isEmptyList, tooFew } from '../several.js';

type FileField = FieldOf<'file'>;

/** A file that was uploaded; the bytes are kept elsewhere under its id. `size` in bytes. */
export interface EvidenceFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256?: string;
}

/** Most files of a field that names no limit. */
const MOST_FILES = 20;

/** Most files that are made up to meet a condition. */
const MOST_TRIES = 50;

export const fileField: FieldType<FileField> = {
  schema: (field) => ({
    type: 'array',
    maxItems: field.max ?? Math.max(MOST_FILES, field.min ?? 0),
    items: {
      type: 'object',
      properties: {
        id: { type: 'string', minLength: 1, maxLength: 200 },
        name: { type: 'string', minLength: 1, maxLength: 255 },
        type: { type: 'string', maxLength: 200 },
        size: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
      required: ['id', 'name', 'type', 'size'],
      additionalProperties: false,
    },
  }),
  valueType: () => ({
    list: { fields: { id: 'text', name: 'text', type: 'text', size: 'whole', sha256: 'text' } },
  }),
  check(value, field, use) {
    const files = asList(value) as readonly EvidenceFile[];
    const ids = new Set<string>();
    const wrong = files.flatMap((file, index) => {
      const again = ids.has(file.id);
      ids.add(file.id);
      return [
        ...(again ? [{ code: 'duplicate' } as const] : []),
        ...checkFile(file, field, use),
      ].map((finding): Finding => ({ ...finding, at: `[${index}]` }));
    });
    return [...wrong, ...tooFew(value, field.min, use.mode)];
  },
  isEmpty: isEmptyList,
  example(field, use, random) {
    const least = Math.max(1, field.min ?? 1);
    const most = Math.min(field.max ?? least + 1, least + 1);
    return Array.from({ length: wholeBetween(least, Math.max(least, most), random) }, () =>
      suitableFile(field, use, random),
    );
  },
};

/** A file that the field accepts, as far as some tries find one. */
function suitableFile(field: FileField, use: FieldUse, random: Random): EvidenceFile {
  const { where, 'same-as': name } = field;
  const material = name === undefined ? undefined : use.supplies.material(name);
  for (let tries = 1; ; tries += 1) {
    const made = exampleFile(field, random);
    const file = {
      ...made,
      // Names of files often have to begin with what they are about.
      ...(tries % 2 === 0 ? { name: `${oneOf(wordsOf(use), random) ?? ''}-${made.name}` } : {}),
      ...(material?.file === undefined ? {} : { name: material.file }),
      ...(material?.sha256 === undefined ? {} : { sha256: material.sha256 }),
    };
    if (where === undefined || tries >= MOST_TRIES || use.suitsFile(file, where)) return file;
  }
}

/** Short texts that are known of the unit, the person and the item. */
function wordsOf({ context }: FieldUse): string[] {
  return ['unit', 'person', 'item'].flatMap((name) =>
    Object.values(context.variables[name] ?? {}).filter(
      (value): value is string => typeof value === 'string' && value !== '' && value.length <= 40,
    ),
  );
}

function checkFile(file: EvidenceFile, field: FileField, use: FieldUse): Finding[] {
  const limit = maxFileBytes(field['max-size']);
  return [
    ...(acceptsFile(field.accept, file)
      ? []
      : [{ code: 'wrong-file-type', data: { accept: [field.accept ?? 'any'].flat() } } as const]),
    ...(file.size > limit
      ? [{ code: 'file-too-large', data: { limit, actual: file.size } } as const]
      : []),
    ...(field.where === undefined || use.suitsFile(file, field.where)
      ? []
      : [{ code: 'file-refused', ...said(field.message) } as const]),
    ...(field['same-as'] === undefined ? [] : checkSame(file, field['same-as'], use)),
  ];
}

/** Whether the file is the one that was handed out. */
function checkSame(file: EvidenceFile, name: string, use: FieldUse): Finding[] {
  const material = use.supplies.material(name);
  if (material?.sha256 === undefined) return [];
  const data = { material: name };
  if (file.sha256 === undefined) return [{ code: 'file-without-sha256', data }];
  return file.sha256 === material.sha256 ? [] : [{ code: 'not-the-material', data }];
}

function said(message: FileField['message']): Pick<Finding, 'message'> {
  return message === undefined ? {} : { message };
}
