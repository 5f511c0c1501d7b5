import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const pointsWithoutAppraisal: Check = {
  code: 'points-without-appraisal',
  severity: 'warning',
  title: {
    en: 'An activity has points, and the campaign appraises nobody.',
    'zh-CN': '活动有分值，而行动没有考核对象。',
  },
  why: { en: 'The points are added up nowhere.', 'zh-CN': '分值不会计入任何地方。' },
  remedy: {
    en: 'Say who is appraised under `appraisal`, or leave the points out.',
    'zh-CN': '在 `appraisal` 中写明考核谁，或去掉分值。',
  },
  *run({ campaign }) {
    if (campaign.scores !== undefined) return;
    for (const [name, { points }] of entriesOf(campaign.activities)) {
      if (points === undefined) continue;
      yield {
        path: ['activities', name, 'points'],
        message: {
          en: `${name} has points, but the campaign does not say who is scored (scores: { appraisal: { of: … } })`,
          'zh-CN': `「${name}」有分值，而方案没有写明考核谁（scores: { appraisal: { of: … } }）`,
        },
        lacksIn: [],
      };
    }
  },
};
