import type { Check } from './check.js';

export const duplicateClause: Check = {
  code: 'duplicate-clause',
  severity: 'error',
  title: 'Two clauses have one number.',
  *run({ campaign }) {
    const seen = new Map<string, number>();
    for (const [index, { id }] of campaign.clauses.entries()) {
      const earlier = seen.get(String(id));
      if (earlier === undefined) seen.set(String(id), index);
      else {
        yield {
          path: [],
          clause: index,
          message: `The clause ${String(id)} stands in the list already, as entry ${String(earlier + 1)}`,
          related: [{ path: [], clause: earlier, message: 'first here' }],
        };
      }
    }
  },
};
