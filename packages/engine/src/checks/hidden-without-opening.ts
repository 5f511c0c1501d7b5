import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf } from './own.js';

export const hiddenWithoutOpening: Check = {
  code: 'hidden-without-opening',
  severity: 'warning',
  title: {
    en: 'An activity is hidden until it opens, and opens at once.',
    'zh-CN': '活动在开放前隐藏，却一发布就开放。',
  },
  why: {
    en: 'Everybody sees it from the beginning.',
    'zh-CN': '所有人从一开始就看得到。',
  },
  remedy: {
    en: 'Say when it opens, or leave `hidden` out.',
    'zh-CN': '写明何时开放，或去掉 `hidden`。',
  },
  *run({ campaign }) {
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const { hidden, opens, after, phase } = activity;
      if (hidden === undefined || opens !== undefined || after !== undefined) continue;
      if (phase !== undefined) continue;
      const kinds = fanOutWords(campaign, name, activity).map(({ factor }) => factor?.kind);
      if (kinds.some((kind) => kind === undefined || kind === 'case')) continue;
      yield {
        path: ['activities', name, 'hidden'],
        message: {
          en: `${name} opens at once, so it is never hidden (opens: …)`,
          'zh-CN': `「${name}」一发布就开放，不会隐藏（请写 opens）`,
        },
        lacksIn: ['activities', name],
      };
    }
  },
};
