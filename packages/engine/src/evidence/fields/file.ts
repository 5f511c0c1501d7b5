import type { FieldOf, FieldType, Finding } from '../field-type.js';
import { acceptsFile, exampleFile, maxFileBytes } from '../file-kinds.js';
import { wholeBetween } from '../random-choice.js';
import { asList, isEmptyList, tooFew } from '../several.js';

type FileField = FieldOf<'file'>;

/** A file that was uploaded; the bytes are kept elsewhere under its id. `size` in bytes. */
export interface EvidenceFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** Most files of a field that names no limit. */
const MOST_FILES = 20;

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
      },
      required: ['id', 'name', 'type', 'size'],
      additionalProperties: false,
    },
  }),
  valueType: () => ({
    list: { fields: { id: 'text', name: 'text', type: 'text', size: 'whole' } },
  }),
  check(value, field, use) {
    const files = asList(value) as readonly EvidenceFile[];
    const ids = new Set<string>();
    const wrong = files.flatMap((file, index) => {
      const again = ids.has(file.id);
      ids.add(file.id);
      return [...(again ? [{ code: 'duplicate' } as const] : []), ...checkFile(file, field)].map(
        (finding): Finding => ({ ...finding, at: `[${index}]` }),
      );
    });
    return [...wrong, ...tooFew(value, field.min, use.mode)];
  },
  isEmpty: isEmptyList,
  example(field, _use, random) {
    const least = Math.max(1, field.min ?? 1);
    const most = Math.min(field.max ?? least + 1, least + 1);
    return Array.from({ length: wholeBetween(least, Math.max(least, most), random) }, () =>
      exampleFile(field, random),
    );
  },
};

function checkFile(file: EvidenceFile, field: FileField): Finding[] {
  const limit = maxFileBytes(field['max-size']);
  return [
    ...(acceptsFile(field.accept, file)
      ? []
      : [{ code: 'wrong-file-type', data: { accept: [field.accept ?? 'any'].flat() } } as const]),
    ...(file.size > limit
      ? [{ code: 'file-too-large', data: { limit, actual: file.size } } as const]
      : []),
  ];
}
