import type { Check } from './check.js';

export const duplicateClause: Check = {
  code: 'duplicate-clause',
  severity: 'error',
  title: { en: 'Two clauses have one number.', 'zh-CN': '两个条款编号相同。' },
  why: { en: '`why` could mean either of them.', 'zh-CN': '`why` 中引用时无法区分。' },
  remedy: { en: 'Give one of them another number.', 'zh-CN': '为其中一个另编号码。' },
  *run({ campaign }) {
    const seen = new Map<string, number>();
    for (const [index, { id }] of campaign.clauses.entries()) {
      const earlier = seen.get(String(id));
      if (earlier === undefined) seen.set(String(id), index);
      else {
        yield {
          path: [],
          clause: index,
          message: {
            en: `The clause ${String(id)} stands in the list already, as entry ${String(earlier + 1)}`,
            'zh-CN': `条款「${String(id)}」在清单中已有，是第 ${String(earlier + 1)} 项`,
          },
          related: [
            { path: [], clause: earlier, message: { en: 'first here', 'zh-CN': '首次出现在此' } },
          ],
        };
      }
    }
  },
};
