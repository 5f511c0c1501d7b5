import type { Check } from './check.js';
import { entriesOf } from './own.js';

export const unusedPart: Check = {
  code: 'unused-part',
  severity: 'warning',
  title: {
    en: 'An activity gives somebody a part that nothing speaks of.',
    'zh-CN': '活动指定了分工，却没有任何地方用到。',
  },
  why: {
    en: 'Having the part makes no difference.',
    'zh-CN': '指定了也没有区别。',
  },
  remedy: {
    en: 'Name the part in the lifecycle or the chasing policy, or remove it.',
    'zh-CN': '在流程或催办规则中使用该分工，或将其删除。',
  },
  *run(context) {
    const named = new Set(
      context.parties.map(
        ({ party, within }) => `${within?.kind ?? ''} ${within?.name ?? ''} ${party}`,
      ),
    );
    for (const [name, activity] of entriesOf(context.campaign.activities)) {
      for (const part of Object.keys(activity.parties ?? {})) {
        const path = ['activities', name, 'parties', part];
        const places = [
          `activities ${name}`,
          `lifecycles ${activity.lifecycle ?? ''}`,
          `lifecycles ${activity['when-empty'] ?? ''}`,
          `chasing ${activity.chase ?? ''}`,
        ];
        if (places.some((place) => named.has(`${place} ${part}`)) || !context.isOwn(path)) continue;
        yield {
          path,
          part: 'key',
          message: {
            en: `Nothing speaks of the part ${part} of ${name}`,
            'zh-CN': `没有任何地方用到「${name}」的分工「${part}」`,
          },
          lacksIn: [],
          unlessMeant: [part],
        };
      }
    }
  },
};
