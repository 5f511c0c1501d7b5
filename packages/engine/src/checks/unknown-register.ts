import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { unknownNames } from './unknown-name.js';

export const unknownRegister: Check = {
  code: 'unknown-register',
  severity: 'error',
  title: {
    en: 'A field or an effect names a register that the campaign does not define.',
    'zh-CN': '字段或效果所指的台账没有定义。',
  },
  why: {
    en: 'There would be no rows to choose from, and nowhere to keep one.',
    'zh-CN': '没有可供选择的条目，也无处记录。',
  },
  remedy: {
    en: 'Take one of the registers that are named, or define it.',
    'zh-CN': '改用所列的台账，或补充定义。',
  },
  run: ({ campaign, fields, effects }) =>
    unknownNames(
      [
        ...fields.flatMap(({ field, path }) =>
          field.type === 'row' ? [{ name: field.register, path: [...path, 'register'] }] : [],
        ),
        ...effects.flatMap(({ effect: { record }, path }) =>
          record === undefined
            ? []
            : [{ name: record.register, path: [...path, 'record', 'register'] }],
        ),
      ],
      Object.keys(campaign.registers ?? {}),
      nouns.register,
      ['registers'],
    ),
};
