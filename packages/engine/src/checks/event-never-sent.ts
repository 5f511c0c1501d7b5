import type { Check } from './check.js';
import { listAt } from './own.js';
import { CAMPAIGN, usersOf } from './parties.js';
import { sentEvents } from './sent-events.js';

export const eventNeverSent: Check = {
  code: 'event-never-sent',
  severity: 'warning',
  title: {
    en: 'An event is for the campaign alone, and nothing sends it.',
    'zh-CN': '事件只由行动自身触发，却没有任何地方发送它。',
  },
  why: {
    en: 'It never happens, and where it leads is never reached.',
    'zh-CN': '它永远不会发生，所通向的状态也到不了。',
  },
  remedy: {
    en: 'Send it with an effect (`send` or `choose`), or let somebody do it.',
    'zh-CN': '用效果（`send` 或 `choose`）发送，或改由他人办理。',
  },
  *run(context) {
    const sent = new Set(
      sentEvents(context).flatMap(({ event, targets }) =>
        targets.map((target) => `${target} ${event}`),
      ),
    );
    const seen = new Set<string>();
    for (const { lifecycle, event, rule, path } of context.events) {
      if (rule === undefined || event === undefined || seen.has(`${lifecycle} ${event}`)) continue;
      const by = listAt<string>(rule.by, []).map(({ value }) => value);
      if (by.some((party) => party !== CAMPAIGN)) continue;
      const users = usersOf(context, 'lifecycles', lifecycle);
      if (users.length === 0 || users.some(([name]) => sent.has(`${name} ${event}`))) continue;
      // Another campaign may hand a task in here.
      if (rule.needs === 'evidence') continue;
      seen.add(`${lifecycle} ${event}`);
      yield {
        path,
        message: {
          en: `Nothing sends ${event}, which is by: campaign alone`,
          'zh-CN': `没有任何地方发送「${event}」，而它只由 campaign 触发`,
        },
        lacksIn: [],
        unlessMeant: [event],
      };
    }
  },
};
