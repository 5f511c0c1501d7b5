import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { unknownNames } from './unknown-name.js';

export const unknownMaterial: Check = {
  code: 'unknown-material',
  severity: 'error',
  title: {
    en: 'A field names a material that the campaign does not define.',
    'zh-CN': '字段所指的材料没有定义。',
  },
  why: {
    en: 'There would be nothing to compare the file with.',
    'zh-CN': '没有可供比对的文件。',
  },
  remedy: {
    en: 'Take one of those that are named, or define it under `materials`.',
    'zh-CN': '改用所列的名称，或在 `materials` 下定义。',
  },
  run: ({ campaign, fields }) =>
    unknownNames(
      fields.flatMap(({ field, path }) =>
        field.type === 'file' && field['same-as'] !== undefined
          ? [{ name: field['same-as'], path: [...path, 'same-as'] }]
          : [],
      ),
      Object.keys(campaign.materials ?? {}),
      nouns.material,
      ['materials'],
    ),
};
