import type { Check } from './check.js';
import { fanOutWords } from './fan-out-words.js';
import { entriesOf } from './own.js';

export const caseWithoutRules: Check = {
  code: 'case-without-rules',
  severity: 'error',
  title: {
    en: 'An activity is for cases and nothing opens one, or it says who reports cases and is for none.',
    'zh-CN': '活动按案件办理却无人能够立案，或规定了由谁报告案件却不是按案件办理。',
  },
  why: {
    en: 'No case could ever be opened, or the rules for reporting one would have no effect.',
    'zh-CN': '要么永远立不了案，要么报告规则不起作用。',
  },
  remedy: {
    en: 'Say under `case` who reports one or when it opens by itself, open it by an effect, or make the activity `for: each case`.',
    'zh-CN':
      '在 `case` 中写明由谁报告或何时自动立案，或由效果立案，或将活动改为 `for: each case`。',
  },
  *run({ campaign, effects }) {
    const opened = new Set(effects.flatMap(({ effect }) => effect.open?.activity ?? []));
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const factors = fanOutWords(campaign, name, activity);
      const forCase = factors.find(({ factor }) => factor?.kind === 'case');
      const { by, when } = activity.case ?? {};
      const opens = by !== undefined || when !== undefined || activity.times !== undefined;
      if (forCase !== undefined && !opens && !opened.has(name)) {
        yield {
          path: forCase.path,
          message: {
            en: `Nobody can open a case of ${name}: say who reports one (case: { by: … }), when it opens by itself (case: { when: … }), or open it by an effect`,
            'zh-CN': `无人能够开立「${name}」的案件：请写明由谁报告（case: { by: … }）、何时自动立案（case: { when: … }），或由效果开立`,
          },
          lacksIn: [],
          unlessMeant: [name],
        };
      }
      const known = factors.every(({ factor }) => factor !== undefined);
      if (forCase === undefined && activity.case !== undefined && known) {
        yield {
          path: ['activities', name, 'case'],
          part: 'key',
          message: {
            en: `${name} says who reports cases, but is not for each case`,
            'zh-CN': `「${name}」写明了由谁报告案件，却不是按案件办理（each case）`,
          },
          related: [
            {
              path: ['activities', name, 'for'],
              message: { en: 'for this', 'zh-CN': '面向的是这些' },
            },
          ],
        };
      }
    }
  },
};
