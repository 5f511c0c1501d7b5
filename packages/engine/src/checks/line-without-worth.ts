import type { Check } from './check.js';
import { entriesOf, own } from './own.js';

export const lineWithoutWorth: Check = {
  code: 'line-without-worth',
  severity: 'error',
  title: {
    en: 'A line of a score says nothing that it is worth, or several things.',
    'zh-CN': '得分项没有写明分值，或写了不止一种。',
  },
  why: {
    en: 'It would never add or take a point, or only one of its numbers would count.',
    'zh-CN': '该项不会加减任何分数，或只有一个数字生效。',
  },
  remedy: {
    en: 'Give it one of `points`, `adds` and `takes`, or an activity with points under `of`.',
    'zh-CN': '写 `points`、`adds`、`takes` 之一，或在 `of` 中写有分值的活动。',
  },
  *run({ campaign }) {
    for (const [score, { lines }] of entriesOf(campaign.scores)) {
      for (const [name, line] of entriesOf(lines)) {
        const given = (['points', 'adds', 'takes'] as const).filter(
          (key) => line[key] !== undefined,
        );
        const activity = own(campaign.activities, line.of ?? name);
        if (given.length === 1 || (given.length === 0 && activity?.points !== undefined)) continue;
        // An activity that does not exist is told of there.
        if (given.length === 0 && line.of !== undefined && activity === undefined) continue;
        yield {
          path: ['scores', score, 'lines', name],
          part: 'key',
          message:
            given.length === 0
              ? {
                  en: `${name} is worth nothing: give it points, adds or takes`,
                  'zh-CN': `「${name}」没有分值：请写 points、adds 或 takes`,
                }
              : {
                  en: `${name} has ${given.join(' and ')}: only one of them counts`,
                  'zh-CN': `「${name}」同时写了 ${given.join('、')}：只有一个生效`,
                },
          lacksIn: ['scores', score, 'lines', name],
        };
      }
    }
  },
};
