import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf } from './own.js';

export const activityForNobody: Check = {
  code: 'activity-for-nobody',
  severity: 'error',
  title: {
    en: 'No category of units has everything that an activity is for.',
    'zh-CN': '没有任何单位类别具备该活动所面向的全部对象。',
  },
  why: {
    en: 'The activity would be planned and published, and not a single task of it would ever exist.',
    'zh-CN': '活动虽已列入方案并发布，却一项任务也不会产生。',
  },
  remedy: {
    en: "Name a category, role or register that some units have, or correct the role's or register's `in`.",
    'zh-CN': '改为有单位具备的类别、角色或台账，或更正角色、台账的 `in`。',
  },
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const factors = fanOutWords(campaign, name, activity);
      let left: ReadonlySet<string> | undefined;
      for (const { words, path, categories } of factors) {
        if (categories === undefined) continue;
        const before = left;
        left = new Set([...categories].filter((category) => before?.has(category) ?? true));
        if (left.size > 0) continue;
        const what = words.replace(/^each /, '');
        yield {
          path,
          message:
            before === undefined
              ? {
                  en: `No category of units has ${what}, so nobody ever has ${name}`,
                  'zh-CN': `没有单位类别具备「${what}」，因此无人承担「${name}」`,
                }
              : {
                  en: `No category of units that is named before has ${what} too (${[...before].join(', ')}), so nobody ever has ${name}`,
                  'zh-CN': `前面所列的单位类别（${[...before].join('、')}）都不具备「${what}」，因此无人承担「${name}」`,
                },
          lacksIn: ['groups'],
        };
        break;
      }
    }
  },
};
