import type { Check } from './check.js';
import { sizeClasses } from './size-classes.js';

export const overlappingClasses: Check = {
  code: 'overlapping-classes',
  severity: 'error',
  title: {
    en: 'Two classes of size overlap, and say different things of what is in both.',
    'zh-CN': '两个规模档次有重叠，而规定不同。',
  },
  why: {
    en: 'Which of them applies depends on their order alone.',
    'zh-CN': '究竟适用哪一个，只取决于书写顺序。',
  },
  remedy: {
    en: 'Let each class begin where the one before it ends: `<= 100` and `> 100`.',
    'zh-CN': '让每一档从上一档结束处开始：`<= 100` 与 `> 100`。',
  },
  *run(context) {
    for (const { what, path, items, points } of sizeClasses(context)) {
      for (const [index, later] of items.entries()) {
        const earlier = items.findIndex((one, at) => {
          if (at >= index || one.is === later.is) return false;
          const both = points.filter((_, point) => one.holds[point] && later.holds[point]);
          // A narrower class before a wider one is how exceptions are written.
          const isWithin = one.holds.every((holds, point) => !holds || later.holds[point]);
          return both.length > 0 && !isWithin;
        });
        const one = items[earlier];
        if (one === undefined) continue;
        const at = points.find((_, point) => one.holds[point] && later.holds[point]);
        yield {
          path: [...path, later.index, 'when'],
          message: {
            en: `At ${what} = ${String(at)} an earlier class holds as well, and says otherwise`,
            'zh-CN': `${what} = ${String(at)} 时前面一档也成立，而规定不同`,
          },
          related: [
            {
              path: [...path, one.index, 'when'],
              message: { en: 'the earlier class', 'zh-CN': '前面一档在此' },
            },
          ],
        };
        break;
      }
    }
  },
};
