import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { bodiesOf } from './parties.js';
import { unknownNames } from './unknown-name.js';

export const unknownReceiver: Check = {
  code: 'unknown-receiver',
  severity: 'error',
  title: { en: 'A receiver is not one of the bodies.', 'zh-CN': '接收方不是已定义的机构。' },
  why: { en: 'The receipt would be asked of nobody.', 'zh-CN': '签收请求不会发给任何人。' },
  remedy: { en: 'Take one of the bodies that are named.', 'zh-CN': '改用所列的机构。' },
  run: ({ campaign, parties }) =>
    unknownNames(
      parties
        .filter(({ as }) => as === 'receiver')
        .map(({ party, path }) => ({ name: party, path })),
      bodiesOf(campaign),
      nouns.body,
    ),
};
