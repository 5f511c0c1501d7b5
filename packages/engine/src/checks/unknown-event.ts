import type { Check } from './check.js';
import { own } from './own.js';
import { rulesForCampaign, sentEvents } from './sent-events.js';
import { unknownNames } from './unknown-name.js';

export const unknownEvent: Check = {
  code: 'unknown-event',
  severity: 'error',
  title: {
    en: 'An effect sends an event that the lifecycle there does not have, or that is not `by: campaign` there.',
    'zh-CN': '效果发送的事件在对方的流程中不存在，或不是 `by: campaign`。',
  },
  why: {
    en: 'The task would never be told.',
    'zh-CN': '对方任务永远收不到该事件。',
  },
  remedy: {
    en: 'Name an event of that lifecycle that is `by: campaign`.',
    'zh-CN': '改为对方流程中 `by: campaign` 的事件。',
  },
  *run(context) {
    for (const { event, path, targets } of sentEvents(context)) {
      const lifecycles = targets.map(
        (target) => own(context.campaign.activities, target)?.lifecycle ?? '',
      );
      if (targets.length === 0 || lifecycles.some((name) => !isKnown(name))) continue;
      const known = new Set(
        targets.flatMap((target) => [...rulesForCampaign(context, target).keys()]),
      );
      const of = [...new Set(lifecycles)].join(', ');
      yield* unknownNames([{ name: event, path }], known, {
        en: `event by: campaign in ${of} called`,
        'zh-CN': `事件（流程「${of}」中的 by: campaign 事件）`,
      });
    }

    function isKnown(lifecycle: string): boolean {
      return own(context.campaign.lifecycles, lifecycle) !== undefined;
    }
  },
};
