import type { Activity } from '../dsl/index.js';
import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import { fanOutWords } from './fan-out-words.js';
import { listAt, own } from './own.js';
import { usersOf } from './parties.js';
import { canHold } from './who-has.js';

export const eventForNobody: Check = {
  code: 'event-for-nobody',
  severity: 'warning',
  title: {
    en: 'An event can be done by nobody in an activity that uses its lifecycle.',
    'zh-CN': '使用该流程的活动中，某个事件无人可办。',
  },
  why: {
    en: 'The event is there and never happens.',
    'zh-CN': '该事件形同虚设。',
  },
  remedy: {
    en: 'Add a party that such units have, or use another lifecycle.',
    'zh-CN': '加上这些单位具备的身份，或改用其他流程。',
  },
  *run(context) {
    for (const { lifecycle, event, rule, path } of context.events) {
      if (rule === undefined || event === undefined) continue;
      const by = listAt<string>(rule.by, []).map(({ value }) => value);
      for (const [name, activity] of usersOf(context, 'lifecycles', lifecycle)) {
        if (by.some((party) => canAct(context, name, activity, party))) continue;
        yield {
          path: [...path, 'by'],
          message: {
            en: `Nobody in ${name} can do ${event}: by ${by.join(', ')}`,
            'zh-CN': `「${name}」中无人可办「${event}」：限 ${by.join('、')}`,
          },
          related: [
            {
              path: ['activities', name],
              part: 'key',
              message: { en: 'has this lifecycle', 'zh-CN': '使用该流程' },
            },
          ],
          lacksIn: ['activities', name],
        };
        break;
      }
    }
  },
};

function canAct(context: CheckContext, name: string, activity: Activity, party: string): boolean {
  const { campaign } = context;
  if (own(activity.parties, party) !== undefined) return true;
  if (own(campaign.roles, party) !== undefined) return canHold(context, activity, party);
  // Without receivers at all, that is told of the whole lifecycle.
  if (party !== 'reporter') return true;
  return fanOutWords(campaign, name, activity).some(
    ({ factor }) => factor === undefined || factor.kind === 'case',
  );
}
