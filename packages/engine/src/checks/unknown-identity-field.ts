import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownIdentityField: Check = {
  code: 'unknown-identity-field',
  severity: 'error',
  title: {
    en: 'A case is told apart by a field that its form does not have.',
    'zh-CN': '用来区分案件的字段，表单中没有。',
  },
  why: {
    en: 'Two reports of the same thing could not be told to be the same.',
    'zh-CN': '同一件事重复报告时无法识别。',
  },
  remedy: { en: "Name fields of the activity's evidence.", 'zh-CN': '改为该活动材料中的字段。' },
  *run({ campaign }) {
    for (const [name, { case: rules, evidence }] of entriesOf(campaign.activities)) {
      const uses = (rules?.identity ?? []).map((field, index) => ({
        name: field,
        path: ['activities', name, 'case', 'identity', index],
      }));
      for (const finding of unknownNames(uses, Object.keys(evidence ?? {}), nouns.field)) {
        yield { ...finding, lacksIn: ['activities', name] };
      }
    }
  },
};
