import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownLifecycle: Check = {
  code: 'unknown-lifecycle',
  severity: 'error',
  title: {
    en: 'An activity names a lifecycle that neither the campaign nor its types define.',
    'zh-CN': '活动所指的流程在方案及其类型中都没有定义。',
  },
  why: { en: 'Nobody can tell how a task of it goes.', 'zh-CN': '无法知道任务如何流转。' },
  remedy: {
    en: 'Take one of the lifecycles that are named, or define it.',
    'zh-CN': '改用所列的流程，或补充定义。',
  },
  run: ({ campaign }) =>
    unknownNames(
      [
        ...entriesOf(campaign.activities).flatMap(([activity, value]) =>
          (['lifecycle', 'when-empty'] as const).flatMap((key) => {
            const name = value[key];
            return name === undefined ? [] : [{ name, path: ['activities', activity, key] }];
          }),
        ),
        ...entriesOf(campaign.lifecycles).flatMap(([lifecycle, { like: name }]) =>
          name === undefined ? [] : [{ name, path: ['lifecycles', lifecycle, 'like'] }],
        ),
      ],
      Object.keys(campaign.lifecycles),
      nouns.lifecycle,
      ['lifecycles'],
    ),
};
