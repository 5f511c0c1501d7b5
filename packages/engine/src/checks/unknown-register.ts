import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { unknownNames } from './unknown-name.js';

export const unknownRegister: Check = {
  code: 'unknown-register',
  severity: 'error',
  title: {
    en: 'A field names a register that the campaign does not define.',
    'zh-CN': '字段所指的台账没有定义。',
  },
  why: { en: 'There would be no rows to choose from.', 'zh-CN': '没有可供选择的条目。' },
  remedy: {
    en: 'Take one of the registers that are named, or define it.',
    'zh-CN': '改用所列的台账，或补充定义。',
  },
  run: ({ campaign, fields }) =>
    unknownNames(
      fields.flatMap(({ field, path }) =>
        field.type === 'row' ? [{ name: field.register, path: [...path, 'register'] }] : [],
      ),
      Object.keys(campaign.registers ?? {}),
      nouns.register,
      ['registers'],
    ),
};
