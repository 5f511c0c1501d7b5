import type { Check, Finding } from './check.js';
import { own } from './own.js';
import { usersOf } from './parties.js';
import { isShared } from './who-has.js';

export const choiceOfNothing: Check = {
  code: 'choice-of-nothing',
  severity: 'error',
  title: {
    en: 'A choice has nothing to choose from, takes none, or does not say by what the best are the best.',
    'zh-CN': '择优没有可选对象、选零个，或没有写明按什么择优。',
  },
  why: {
    en: 'Nobody would be chosen, or chance would decide without being asked.',
    'zh-CN': '无人入选，或在未写明的情况下由偶然决定。',
  },
  remedy: {
    en: 'Choose from an activity of the same units, take at least one, and give `by` with `top`.',
    'zh-CN': '从同一单位承担的活动中选，至少选一个，用 `top` 时写上 `by`。',
  },
  *run(context) {
    const { campaign } = context;
    for (const { effect, lifecycle, path: at } of context.effects) {
      const { choose } = effect;
      if (choose === undefined) continue;
      const path = [...at, 'choose'];
      const of = own(campaign.activities, choose.of);
      const users = usersOf(context, 'lifecycles', lifecycle);
      if (of !== undefined && users.length > 0) {
        if (!users.some(([, user]) => isShared(context, user, of))) {
          yield {
            path: [...path, 'of'],
            message: {
              en: `Nobody who has ${users.map(([name]) => name).join(', ')} has ${choose.of} as well: there is nothing to choose from`,
              'zh-CN': `承担「${users.map(([name]) => name).join('、')}」的都不承担「${choose.of}」：没有可选的任务`,
            },
          };
        }
      }
      for (const key of ['top', 'draw'] as const) {
        const number = choose[key];
        if (typeof number === 'number' && number < 1) {
          yield {
            path: [...path, key],
            message: {
              en: `${key}: ${String(number)} chooses nobody`,
              'zh-CN': `${key}: ${String(number)} 等于一个也不选`,
            },
          };
        }
      }
      const doubt = doubtOf(choose);
      if (doubt !== undefined)
        yield { path: [...path, doubt.key], part: 'key', message: doubt.message };
    }
  },
};

function doubtOf(choose: {
  readonly top?: unknown;
  readonly draw?: unknown;
  readonly by?: unknown;
}): (Pick<Finding, 'message'> & { readonly key: string }) | undefined {
  if (choose.top !== undefined && choose.draw !== undefined) {
    const message = {
      en: 'Choose the best (top) or draw, not both',
      'zh-CN': '择优（top）和抽取（draw）只能选其一',
    };
    return { key: 'draw', message };
  }
  if (choose.top !== undefined && choose.by === undefined) {
    const message = {
      en: 'top takes the best, and nothing says by what; give by, or draw',
      'zh-CN': 'top 取最优，却没有写明按什么；请写 by，或改用 draw',
    };
    return { key: 'top', message };
  }
  return undefined;
}
