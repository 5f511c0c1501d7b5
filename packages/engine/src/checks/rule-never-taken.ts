import type { Check } from './check.js';
import { entriesOf, listAt } from './own.js';

export const ruleNeverTaken: Check = {
  code: 'rule-never-taken',
  severity: 'error',
  title: {
    en: 'A rule of an event is never reached, because an earlier one without a condition serves the same parties.',
    'zh-CN': '事件的某条规则永远轮不到，因为前面有一条面向相同对象的无条件规则。',
  },
  why: {
    en: 'Of several rules the first that fits is taken.',
    'zh-CN': '多条规则中取第一条符合的。',
  },
  remedy: {
    en: 'Put the rule with a condition first, or give the earlier one a condition.',
    'zh-CN': '把带条件的规则放在前面，或给前一条加上条件。',
  },
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
          message: {
            en: `This rule of ${event} is never taken: an earlier one for the same parties has no condition`,
            'zh-CN': `事件「${event}」的这条规则永远轮不到：前面面向相同对象的规则没有条件`,
          },
          related: [{ path: earlier.path, message: { en: 'taken first', 'zh-CN': '先取这一条' } }],
          lacksIn: list,
        };
      }
    }
  },
};
