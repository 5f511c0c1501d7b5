import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { unknownNames } from './unknown-name.js';

export const unknownBank: Check = {
  code: 'unknown-bank',
  severity: 'error',
  title: {
    en: 'A field names a bank of questions that the campaign does not define.',
    'zh-CN': '字段所指的题库没有定义。',
  },
  why: {
    en: 'There would be nothing to ask.',
    'zh-CN': '没有可出的题目。',
  },
  remedy: {
    en: 'Take one of those that are named, or define it under `banks`.',
    'zh-CN': '改用所列的名称，或在 `banks` 下定义。',
  },
  run: ({ campaign, fields }) =>
    unknownNames(
      fields.flatMap(({ field, path }) =>
        field.type === 'quiz' ? [{ name: field.bank, path: [...path, 'bank'] }] : [],
      ),
      Object.keys(campaign.banks ?? {}),
      nouns.bank,
      ['banks'],
    ),
};
