import type { Check } from './check.js';
import { entriesOf, listAt } from './own.js';

export const ruleNeverTaken: Check = {
  code: 'rule-never-taken',
  severity: 'error',
  title:
    'A rule of an event is never reached, because an earlier one without a condition serves the same parties.',
  *run({ campaign, events }) {
    const seen = new Set<string>();
    for (const { lifecycle, state, event, path, rule } of events) {
      const index = path.at(-1);
      if (rule === undefined || event === undefined || typeof index !== 'number') continue;
      const list = path.slice(0, -1);
      const key = JSON.stringify(list);
      if (seen.has(key)) continue;
      seen.add(key);
      const holder = campaign.lifecycles[lifecycle];
      const all = state === undefined ? holder?.always : holder?.states[state]?.on;
      const rules = listAt(entriesOf(all).find(([name]) => name === event)?.[1], list);
      for (const [at, later] of rules.entries()) {
        const earlier = rules
          .slice(0, at)
          .find(
            ({ value }) =>
              value.when === undefined &&
              value.needs === undefined &&
              listAt(later.value.by, []).every((party) =>
                listAt(value.by, []).some((other) => other.value === party.value),
              ),
          );
        if (earlier === undefined) continue;
        yield {
          path: later.path,
          message: `This rule of ${event} is never taken: an earlier one for the same parties has no condition`,
          related: [{ path: earlier.path, message: 'taken first' }],
          lacksIn: list,
        };
      }
    }
  },
};
