import { typedField } from '../evidence/field-types.js';
import type { Check } from './check.js';
import { entriesOf, groupBy } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownListField: Check = {
  code: 'unknown-list-field',
  severity: 'error',
  title: {
    en: 'An effect opens a case for each entry of a list that the form does not have.',
    'zh-CN': '效果要为列表的每一条开立案件，而表单中没有该列表。',
  },
  why: { en: 'No case would be opened.', 'zh-CN': '不会开立任何案件。' },
  remedy: { en: 'Name a field of the type list.', 'zh-CN': '改为类型为 list 的字段。' },
  *run({ lifecycles, effects }) {
    const users = groupBy(lifecycles, ({ lifecycleName }) => lifecycleName);
    for (const { effect, lifecycle, path } of effects) {
      const each = effect.open?.each;
      if (each === undefined) continue;
      for (const { name, activity } of users.get(lifecycle) ?? []) {
        const lists = entriesOf(activity.evidence).flatMap(([field, authored]) =>
          typedField(authored).type === 'list' ? [field] : [],
        );
        const use = { name: each, path: [...path, 'open', 'each'] };
        for (const finding of unknownNames([use], lists, {
          en: `list in the form of ${name} called`,
          'zh-CN': `列表（在「${name}」的表单中）`,
        })) {
          yield { ...finding, lacksIn: ['activities', name] };
        }
      }
    }
  },
};
