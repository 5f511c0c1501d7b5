import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf, own } from './own.js';

export const noOccurrence: Check = {
  code: 'no-occurrence',
  severity: 'error',
  title: {
    en: 'An activity is for each of a group of periods that has none.',
    'zh-CN': '活动按时段组逐段开展，而该组没有任何时段。',
  },
  why: { en: 'No task of the activity would ever exist.', 'zh-CN': '该活动一项任务也不会产生。' },
  remedy: { en: 'Add periods to the group.', 'zh-CN': '在该组中添加时段。' },
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      for (const { path, factor } of fanOutWords(campaign, name, activity)) {
        if (factor?.kind !== 'period') continue;
        const group = own(campaign.periods, factor.group);
        if (group === undefined || Object.keys(group.of).length > 0) continue;
        yield {
          path,
          message: {
            en: `There is no ${factor.group}, so nobody ever has ${name}`,
            'zh-CN': `「${factor.group}」中没有时段，因此无人承担「${name}」`,
          },
          related: [
            {
              path: ['periods', factor.group, 'of'],
              message: { en: 'empty here', 'zh-CN': '此处为空' },
            },
          ],
        };
      }
    }
  },
};
