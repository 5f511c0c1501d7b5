import { parseDuration } from '../time/index.js';
import type { Check } from './check.js';

export const invalidDuration: Check = {
  code: 'invalid-duration',
  severity: 'error',
  title: {
    en: 'A length of time is not understood, is longer than a century, or is nothing where time has to pass.',
    'zh-CN': '时长无法理解、超过一百年，或在必须有时间流逝之处为零。',
  },
  why: {
    en: 'What repeats or moves on after no time at all would never come to rest.',
    'zh-CN': '间隔为零的重复或自动流转永远停不下来。',
  },
  remedy: {
    en: 'Write a whole number of one unit: `3 workdays`, `2 weeks`, `PT12H`.',
    'zh-CN': '写成单一单位的整数：`3 workdays`、`2 weeks`、`PT12H`。',
  },
  *run({ durations }) {
    for (const { words, path } of durations) {
      const duration = parseDuration(words);
      if (duration !== undefined) {
        const [last] = path.slice(-1);
        // What repeats or moves on by itself would never come to rest.
        if (duration.amount === 0 && (last === 'wait' || last === 'every')) {
          yield {
            path,
            message: {
              en: `"${words}" is no time at all: \`${last}\` needs at least one`,
              'zh-CN': `「${words}」为零：\`${last}\` 至少要有一个单位的时长`,
            },
          };
        }
        continue;
      }
      yield {
        path,
        message: {
          en: `"${words}" is not a length of time of one unit (3 workdays, 2 weeks, PT12H) and at most a century`,
          'zh-CN': `「${words}」不是单一单位、不超过一百年的时长（如 3 workdays、2 weeks、PT12H）`,
        },
      };
    }
  },
};
