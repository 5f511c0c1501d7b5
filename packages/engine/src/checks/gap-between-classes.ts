import type { Check } from './check.js';
import { sizeClasses } from './size-classes.js';

export const gapBetweenClasses: Check = {
  code: 'gap-between-classes',
  severity: 'warning',
  title: {
    en: 'Between two classes of size there is one that nothing is said of.',
    'zh-CN': '两个规模档次之间有空档。',
  },
  why: {
    en: 'Who is of that size would be treated as if nothing had been written.',
    'zh-CN': '处于空档的单位等于没有规定。',
  },
  remedy: {
    en: 'Let each class begin where the one before it ends, or add one without a condition at the end.',
    'zh-CN': '让各档首尾相接，或在最后加上一项不带条件的。',
  },
  *run(context) {
    for (const { what, path, items, points, isWhole } of sizeClasses(context)) {
      if (isWhole) continue;
      const covered = points.map((_, point) => items.some(({ holds }) => holds[point]));
      const first = covered.indexOf(true);
      const last = covered.lastIndexOf(true);
      const gap = covered.findIndex((is, at) => !is && at > first && at < last);
      if (first < 0 || gap < 0) continue;
      yield {
        path,
        message: {
          en: `No class holds at ${what} = ${String(points[gap])}, though smaller and larger ones are told of`,
          'zh-CN': `${what} = ${String(points[gap])} 时没有任何一档成立，而更小和更大的都有规定`,
        },
      };
    }
  },
};
