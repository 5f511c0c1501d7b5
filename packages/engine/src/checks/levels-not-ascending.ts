import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const levelsNotAscending: Check = {
  code: 'levels-not-ascending',
  severity: 'warning',
  title: {
    en: 'The levels of a score do not ascend as they are written, or two begin at the same points.',
    'zh-CN': '等级没有按分数从低到高排列，或两个等级起点相同。',
  },
  why: {
    en: 'It is easily misread which level is the better one, and of two at the same points one is never given.',
    'zh-CN': '容易看错哪个等级更高；起点相同的两个等级总有一个用不上。',
  },
  remedy: {
    en: 'Write the levels from the lowest to the highest.',
    'zh-CN': '从低到高书写各等级。',
  },
  *run({ campaign }) {
    for (const [name, { levels }] of entriesOf(campaign.scores)) {
      const all = entriesOf(levels);
      for (const [index, [level, from]] of all.entries()) {
        const before = all[index - 1];
        if (before === undefined || before[1] < from) continue;
        yield {
          path: ['scores', name, 'levels', level],
          message: {
            en: `${level} begins at ${String(from)}, not above ${before[0]} at ${String(before[1])}`,
            'zh-CN': `「${level}」从 ${String(from)} 分起，并不高于「${before[0]}」的 ${String(before[1])} 分`,
          },
        };
      }
    }
  },
};
