import type { Check } from './check.js';
import { nouns } from './nouns.js';
import { entriesOf } from './own.js';
import { unknownNames } from './unknown-name.js';

export const unknownPhase: Check = {
  code: 'unknown-phase',
  severity: 'error',
  title: {
    en: 'An activity belongs to a phase that the campaign does not define.',
    'zh-CN': '活动所属的阶段没有定义。',
  },
  why: {
    en: 'It would have neither the window nor the gates of the phase.',
    'zh-CN': '活动就没有该阶段的起止时间和进入条件。',
  },
  remedy: {
    en: 'Take one of the phases that are named, or define it under `phases`.',
    'zh-CN': '改用所列的阶段，或在 `phases` 下定义。',
  },
  run: ({ campaign }) =>
    unknownNames(
      entriesOf(campaign.activities).flatMap(([activity, { phase }]) =>
        phase === undefined ? [] : [{ name: phase, path: ['activities', activity, 'phase'] }],
      ),
      Object.keys(campaign.phases ?? {}),
      nouns.phase,
      ['phases'],
    ),
};
