import type { Check } from './check.js';
import type { Campaign } from '../dsl/index.js';

export const unservedClause: Check = {
  code: 'unserved-clause',
  severity: 'warning',
  title: 'A clause asks for something, and no activity serves it.',
  *run({ campaign }) {
    const served = new Set(
      Object.values(campaign.activities).flatMap(({ why }) => why.map(String)),
    );
    for (const [index, { id, binding, title }] of campaign.clauses.entries()) {
      if (binding === 'context' || served.has(String(id))) continue;
      yield {
        path: [],
        clause: index,
        message: `No activity serves clause ${String(id)} (${binding}): ${inBrief(title)}`,
      };
    }
  },
};

function inBrief(title: Campaign['title']): string {
  const words = typeof title === 'string' ? title : (title['en'] ?? Object.values(title)[0] ?? '');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
