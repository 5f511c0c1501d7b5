import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownChasing: Check = {
  code: 'unknown-chasing',
  severity: 'error',
  title: {
    en: 'An activity names a chasing policy that neither the campaign nor its types define.',
    'zh-CN': '活动所指的催办规则在方案及其类型中都没有定义。',
  },
  why: { en: 'Nobody would be reminded.', 'zh-CN': '不会有任何人收到提醒。' },
  remedy: {
    en: 'Take one of the policies that are named, or define it under `chasing`.',
    'zh-CN': '改用所列的催办规则，或在 `chasing` 下定义。',
  },
  run: ({ campaign }) =>
    unknownNames(
      entriesOf(campaign.activities).flatMap(([activity, { chase }]) =>
        chase === undefined ? [] : [{ name: chase, path: ['activities', activity, 'chase'] }],
      ),
      Object.keys(campaign.chasing),
      nouns['chasing policy'],
      ['chasing'],
    ),
};
