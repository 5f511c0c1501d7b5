import type { Check } from './check.js';
import { alternativeLists } from './walk/alternatives.js';

export const caseNeverTaken: Check = {
  code: 'case-never-taken',
  severity: 'error',
  title: {
    en: 'An alternative never applies, since an earlier one always does.',
    'zh-CN': '某个备选永远轮不到，因为前面的总是先成立。',
  },
  why: {
    en: 'Of several alternatives the first whose condition holds is taken.',
    'zh-CN': '多个备选中取第一个条件成立的。',
  },
  remedy: {
    en: 'Give the earlier one a condition that tells them apart, such as the date of the amendment, or remove one.',
    'zh-CN': '给前一个加上能区分两者的条件，或删除其一。',
  },
  *run(context) {
    for (const { items, path } of alternativeLists(context.campaign)) {
      const conditions = new Map<string, number>();
      let always: number | undefined;
      for (const [index, { when }] of items.entries()) {
        const earlier = always ?? (when === undefined ? undefined : conditions.get(when.trim()));
        if (when === undefined) always ??= index;
        else if (!conditions.has(when.trim())) conditions.set(when.trim(), index);
        if (earlier === undefined) continue;
        yield {
          path: [...path, index],
          message: {
            en: 'This never applies: an earlier one has the same condition, or none',
            'zh-CN': '这一项永远轮不到：前面已有条件相同或无条件的一项',
          },
          related: [
            { path: [...path, earlier], message: { en: 'taken first', 'zh-CN': '先取这一项' } },
          ],
        };
        break;
      }
    }
  },
};
