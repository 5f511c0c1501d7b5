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
  *run({ campaign, effects, fields }) {
    const activities = Object.keys(campaign.activities);
    const after: NameUse[] = [];
    for (const [key, map] of [
      ['activities', campaign.activities],
      ['phases', campaign.phases],
    ] as const) {
      for (const [name, { after: names }] of entriesOf<{ readonly after?: string | string[] }>(
        map,
      )) {
        for (const { value, path } of listAt<string>(names, [key, name, 'after'])) {
          after.push({ name: value, path });
        }
      }
    }
    const known = [...activities, ...Object.keys(campaign.phases ?? {})];
    yield* unknownNames(after, known, nouns['activity or phase'], ['phases']);

    const uses: NameUse[] = [];
    for (const { effect, path } of effects) {
      const { open, send, choose } = effect;
      if (open !== undefined)
        uses.push({ name: open.activity, path: [...path, 'open', 'activity'] });
      if (choose !== undefined) uses.push({ name: choose.of, path: [...path, 'choose', 'of'] });
      if (send?.to !== undefined && send.to !== 'source') {
        uses.push({ name: send.to, path: [...path, 'send', 'to'] });
      }
    }
    for (const { field, path } of fields) {
      if (field.type === 'task') uses.push({ name: field.of, path: [...path, 'of'] });
    }
    for (const [name, { of }] of entriesOf(campaign.figures)) {
      if (of !== undefined) uses.push({ name: of, path: ['figures', name, 'of'] });
    }
    for (const [name, { lines }] of entriesOf(campaign.scores)) {
      for (const [line, { of }] of entriesOf(lines)) {
        if (of !== undefined) uses.push({ name: of, path: ['scores', name, 'lines', line, 'of'] });
      }
    }
    yield* unknownNames(uses, activities, nouns.activity);
    const ledgers = entriesOf(campaign.ledgers).map(([name, { of }]) => ({
      name: of,
      path: ['ledgers', name, 'of'],
    }));
    const tables = [...activities, ...Object.keys(campaign.registers ?? {})];
    yield* unknownNames(ledgers, tables, nouns['activity or register'], ['registers']);
  },
};
