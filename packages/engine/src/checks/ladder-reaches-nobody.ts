import type { Activity } from '../dsl/index.js';
import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import { groupBy, own } from './own.js';
import { usersOf } from './parties.js';
import { canHold } from './who-has.js';
import { fanOutWords } from './fan-out-words.js';

export const ladderReachesNobody: Check = {
  code: 'ladder-reaches-nobody',
  severity: 'error',
  title: {
    en: 'A reminder or a rung is for a party that nobody is in the activity.',
    'zh-CN': '提醒或催办级别的对象，在该活动中没有任何人。',
  },
  why: {
    en: 'Nobody would be told when it matters.',
    'zh-CN': '到了关键时刻无人收到消息。',
  },
  remedy: {
    en: 'Name the unit, the supervisor or the lead, or give the activity such a party.',
    'zh-CN': '改为单位、监管方或牵头机构，或让活动有这样的对象。',
  },
  *run(context) {
    const lists = groupBy(
      context.parties.filter(({ within }) => within?.kind === 'chasing'),
      ({ path }) => JSON.stringify(typeof path.at(-1) === 'number' ? path.slice(0, -1) : path),
    );
    for (const uses of lists.values()) {
      const [first] = uses;
      if (first?.within === undefined) continue;
      for (const [name, activity] of usersOf(context, 'chasing', first.within.name)) {
        // Among several, some may be for units of another kind.
        if (uses.some(({ party }) => reaches(context, name, activity, party))) continue;
        const who = uses.map(({ party }) => party);
        yield {
          path: first.path,
          message: {
            en: `Nobody is ${who.join(' or ')} in ${name}, so nobody would be told`,
            'zh-CN': `「${name}」中没有「${who.join('」「')}」，消息无人收到`,
          },
          related: [
            {
              path: ['activities', name],
              part: 'key',
              message: { en: 'chased so', 'zh-CN': '按此催办' },
            },
          ],
          lacksIn: ['activities', name],
        };
        break;
      }
    }
  },
};

function reaches(context: CheckContext, name: string, activity: Activity, party: string): boolean {
  const { campaign } = context;
  if (own(activity.parties, party) !== undefined) return true;
  if (own(campaign.roles, party) !== undefined) return canHold(context, activity, party);
  if (party === 'receiver') return activity.receivers !== undefined;
  if (party !== 'reporter') return true;
  return fanOutWords(campaign, name, activity).some(
    ({ factor }) => factor === undefined || factor.kind === 'case',
  );
}
