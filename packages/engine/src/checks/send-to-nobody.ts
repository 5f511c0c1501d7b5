import type { Check } from './check.js';
import { own } from './own.js';
import { usersOf } from './parties.js';
import { sourcesOf } from './sent-events.js';
import { isShared } from './who-has.js';

export const sendToNobody: Check = {
  code: 'send-to-nobody',
  severity: 'error',
  title: {
    en: 'An event is sent where no task can take it.',
    'zh-CN': '事件发送到没有任务能接收的地方。',
  },
  why: {
    en: 'Nobody would ever be told.',
    'zh-CN': '永远无人收到。',
  },
  remedy: {
    en: 'Send it to an activity that the same units have, or open these tasks by an effect so that they have a source.',
    'zh-CN': '改发给同一单位承担的活动，或由效果开立这些任务，使其有来源。',
  },
  *run(context) {
    const { campaign } = context;
    for (const { effect, lifecycle, path } of context.effects) {
      const { send } = effect;
      const users = usersOf(context, 'lifecycles', lifecycle);
      if (send === undefined || users.length === 0) continue;
      const { to = 'source' } = send;
      if (to === 'source') {
        if (sourcesOf(context, lifecycle).length > 0) continue;
        yield {
          path: [...path, 'send'],
          part: 'key',
          message: {
            en: `Nothing opens tasks of ${users.map(([name]) => name).join(', ')}, so ${send.event} has no source to go to`,
            'zh-CN': `没有任何效果开立「${users.map(([name]) => name).join('、')}」的任务，「${send.event}」没有来源可送`,
          },
          lacksIn: [],
        };
        continue;
      }
      const target = own(campaign.activities, to);
      if (target === undefined || users.some(([, user]) => isShared(context, user, target)))
        continue;
      yield {
        path: [...path, 'send', 'to'],
        message: {
          en: `Nobody who has ${users.map(([name]) => name).join(', ')} has ${to} as well, so ${send.event} reaches no task`,
          'zh-CN': `承担「${users.map(([name]) => name).join('、')}」的都不承担「${to}」，「${send.event}」送不到任何任务`,
        },
        related: [
          { path: ['activities', to, 'for'], message: { en: 'for this', 'zh-CN': '面向的是这些' } },
        ],
      };
    }
  },
};
