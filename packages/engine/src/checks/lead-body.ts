import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const leadBody: Check = {
  code: 'lead-body',
  severity: 'error',
  title: { en: 'Not exactly one body leads the campaign.', 'zh-CN': '牵头机构不是恰好一个。' },
  why: {
    en: 'The lead answers for the campaign; with none or two, nobody does.',
    'zh-CN': '牵头机构对整个行动负责；没有或有两个，等于无人负责。',
  },
  remedy: {
    en: 'Mark exactly one body with `lead: true`.',
    'zh-CN': '只给一个机构写 `lead: true`。',
  },
  *run({ campaign }) {
    const leading = entriesOf(campaign.bodies).filter(([, { lead }]) => lead === true);
    const [first, ...others] = leading;
    if (first === undefined) {
      yield {
        path: ['bodies'],
        part: 'key',
        message: {
          en: `No body leads the campaign; one of ${Object.keys(campaign.bodies).join(', ')} has lead: true`,
          'zh-CN': `没有牵头机构；请在 ${Object.keys(campaign.bodies).join('、')} 中选一个写 lead: true`,
        },
        lacksIn: ['bodies'],
      };
      return;
    }
    for (const [name] of others) {
      yield {
        path: ['bodies', name, 'lead'],
        message: {
          en: `${name} leads the campaign as well as ${first[0]}; only one body leads`,
          'zh-CN': `「${name}」与「${first[0]}」都是牵头机构；牵头机构只能有一个`,
        },
        related: [
          {
            path: ['bodies', first[0], 'lead'],
            message: { en: 'leads already', 'zh-CN': '已有牵头机构' },
          },
        ],
      };
    }
  },
};
