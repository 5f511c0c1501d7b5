import type { Check } from './check.js';

export const sharesWithItself: Check = {
  code: 'shares-with-itself',
  severity: 'error',
  title: {
    en: 'Evidence is shared with the campaign it comes from.',
    'zh-CN': '材料共享给了它所在的行动自身。',
  },
  why: {
    en: 'What one campaign has needs no sharing within it.',
    'zh-CN': '同一行动之内无需共享。',
  },
  remedy: {
    en: 'Name the other campaign, or open or send to a task of this one.',
    'zh-CN': '改为另一行动，或改用立案、发送。',
  },
  *run({ campaign, effects }) {
    for (const { effect, path } of effects) {
      if (effect.share?.campaign !== campaign.campaign) continue;
      yield {
        path: [...path, 'share', 'campaign'],
        message: {
          en: `${campaign.campaign} is this campaign itself`,
          'zh-CN': `「${campaign.campaign}」就是本行动`,
        },
      };
    }
  },
};
