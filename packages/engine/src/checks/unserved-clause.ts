import type { Language } from '../diagnostics/index.js';
import type { Check } from './check.js';
import type { Campaign } from '../dsl/index.js';

export const unservedClause: Check = {
  code: 'unserved-clause',
  severity: 'warning',
  title: {
    en: 'A clause asks for something, and no activity serves it.',
    'zh-CN': '条款有要求，而没有活动落实。',
  },
  why: {
    en: 'Something the notice demands would be forgotten.',
    'zh-CN': '通知要求的事项会被遗漏。',
  },
  remedy: {
    en: 'Name the clause under `why` of the activity that serves it, or mark it `binding: context`.',
    'zh-CN': '在落实它的活动的 `why` 中写上该条款，或标为 `binding: context`。',
  },
  *run({ campaign }) {
    const lines = Object.values(campaign.scores ?? {}).flatMap((score) =>
      Object.values(score.lines ?? {}),
    );
    const served = new Set(
      [...Object.values(campaign.activities), ...lines].flatMap(({ why = [] }) => why.map(String)),
    );
    for (const [index, { id, binding, title }] of campaign.clauses.entries()) {
      if (binding === 'context' || served.has(String(id))) continue;
      yield {
        path: [],
        clause: index,
        message: {
          en: `No activity serves clause ${String(id)} (${binding}): ${inBrief(title, 'en')}`,
          'zh-CN': `没有活动落实条款「${String(id)}」（${binding}）：${inBrief(title, 'zh-CN')}`,
        },
      };
    }
  },
};

function inBrief(title: Campaign['title'], language: Language): string {
  const words =
    typeof title === 'string' ? title : (title[language] ?? Object.values(title)[0] ?? '');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
