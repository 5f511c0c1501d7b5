import type { Check } from './check.js';
import { entriesOf, listAt, own } from './own.js';
import { whoHas } from './who-has.js';

export const afterOfOthers: Check = {
  code: 'after-of-others',
  severity: 'error',
  title: {
    en: 'An activity waits for one that none of its units has, so it never opens.',
    'zh-CN': '活动所等待的前置活动，其所有承担单位都没有，因此永远不会开放。',
  },
  why: {
    en: 'The task stays pending for ever, and nobody is told why.',
    'zh-CN': '任务会一直处于待开放状态，且无人知道原因。',
  },
  remedy: {
    en: 'Name an activity that the same units have, or leave `after` out.',
    'zh-CN': '改为同一批单位承担的活动，或去掉 `after`。',
  },
  *run(context) {
    const { campaign } = context;
    for (const [name, activity] of entriesOf(campaign.activities)) {
      const mine = whoHas(context, activity);
      for (const { value: other, path } of listAt<string>(activity.after, [
        'activities',
        name,
        'after',
      ])) {
        const before = own(campaign.activities, other);
        const theirs = before === undefined ? undefined : whoHas(context, before);
        if (mine === undefined || theirs === undefined) continue;
        if ([...mine].some((one) => theirs.has(one))) continue;
        yield {
          path,
          message: {
            en: `Nobody who has ${name} has ${other} as well (${[...theirs].join(', ')}), so ${name} never opens`,
            'zh-CN': `承担「${name}」的都不承担「${other}」（${[...theirs].join('、')}），因此「${name}」永远不会开放`,
          },
          related: [
            {
              path: ['activities', other, 'for'],
              message: { en: `${other} is for this`, 'zh-CN': `「${other}」面向的是这些` },
            },
          ],
        };
      }
    }
  },
};
