import type { Activity } from '../dsl/index.js';
import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import { listAt, own } from './own.js';
import { usersOf } from './parties.js';
import { isShared, whoHas } from './who-has.js';

export const opensForOthers: Check = {
  code: 'opens-for-others',
  severity: 'error',
  title: {
    en: 'A case is opened with somebody whom the activity is not for.',
    'zh-CN': '要在某处立案，而该活动并不面向那里。',
  },
  why: {
    en: 'The case would be refused there.',
    'zh-CN': '对方会拒绝立案。',
  },
  remedy: {
    en: 'Make the activity for those with whom it is opened, or open it elsewhere.',
    'zh-CN': '让该活动面向对方，或改在别处立案。',
  },
  *run(context) {
    const { campaign } = context;
    for (const { effect, lifecycle, path } of context.effects) {
      const { open } = effect;
      const target = open === undefined ? undefined : own(campaign.activities, open.activity);
      const theirs = target === undefined ? undefined : whoHas(context, target);
      if (open === undefined || target === undefined || theirs === undefined) continue;
      for (const [name, user] of usersOf(context, 'lifecycles', lifecycle)) {
        const fits =
          open.in === undefined
            ? isShared(context, user, target)
            : fitsPlace(context, open.in, user, theirs);
        if (fits) continue;
        yield {
          path: [...path, 'open', 'activity'],
          message: {
            en: `${open.activity} is for ${[...theirs].join(', ')}, so ${name} can open no case of it ${open.in === undefined ? 'with those who have both' : `in: ${open.in}`}`,
            'zh-CN': `「${open.activity}」面向 ${[...theirs].join('、')}，「${name}」无法${open.in === undefined ? '在本单位' : `在「${open.in}」`}为其立案`,
          },
          related: [
            {
              path: ['activities', open.activity, 'for'],
              message: { en: 'for this', 'zh-CN': '面向的是这些' },
            },
          ],
          lacksIn: ['activities', open.activity],
        };
        break;
      }
    }
  },
};

/** Whether anybody at a place may have the activity. */
function fitsPlace(
  { campaign }: CheckContext,
  place: string,
  user: Activity,
  theirs: ReadonlySet<string>,
): boolean {
  const bodies = Object.keys(campaign.bodies);
  const has = (names: readonly string[]) => names.some((name) => theirs.has(`body ${name}`));
  switch (place) {
    case 'lead':
      return has(bodies.filter((name) => campaign.bodies[name]?.lead === true));
    case 'supervisor':
      return has(bodies);
    case 'receiver':
      return has(listAt<string>(user.receivers, []).map(({ value }) => value));
    case 'above':
    case 'below':
      return Object.keys(campaign.units).some((name) => theirs.has(name));
    default:
      return own(campaign.bodies, place) === undefined || has([place]);
  }
}
