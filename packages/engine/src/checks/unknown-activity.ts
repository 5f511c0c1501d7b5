import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { entriesOf, listAt } from './own.js';
import { unknownNames, type NameUse } from './unknown-name.js';

export const unknownActivity: Check = {
  code: 'unknown-activity',
  severity: 'error',
  title: {
    en: '`after`, an effect or a field names an activity that the campaign does not have.',
    'zh-CN': '`after`、效果或字段所指的活动不存在。',
  },
  why: {
    en: 'What depends on the activity would never happen.',
    'zh-CN': '依赖该活动的内容不会发生。',
  },
  remedy: {
    en: 'Take one of the activities that are named, or add it.',
    'zh-CN': '改为所列的活动，或添加该活动。',
  },
  run({ campaign, effects, fields }) {
    const uses: NameUse[] = entriesOf(campaign.activities).flatMap(([activity, { after }]) =>
      listAt<string>(after, ['activities', activity, 'after']).map(({ value: name, path }) => ({
        name,
        path,
      })),
    );
    for (const { effect, path } of effects) {
      if (effect.open === undefined) continue;
      uses.push({ name: effect.open.activity, path: [...path, 'open', 'activity'] });
    }
    for (const { field, path } of fields) {
      if (field.type === 'task') uses.push({ name: field.of, path: [...path, 'of'] });
    }
    return unknownNames(uses, Object.keys(campaign.activities), nouns.activity);
  },
};
