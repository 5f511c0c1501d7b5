import type { Check } from './check.js';
import { entriesOf, groupBy } from './own.js';

export const phaseNeverComplete: Check = {
  code: 'phase-never-complete',
  severity: 'error',
  title: {
    en: 'A phase asks for more activities than it has.',
    'zh-CN': '阶段要求完成的活动多于其拥有的活动。',
  },
  why: {
    en: 'It would never be complete, and what comes after it never open.',
    'zh-CN': '该阶段永远完不成，后续内容也不会开放。',
  },
  remedy: {
    en: 'Ask for fewer, or put more activities into the phase.',
    'zh-CN': '减少要求的数量，或在该阶段加入更多活动。',
  },
  *run({ campaign }) {
    const members = groupBy(Object.values(campaign.activities), ({ phase }) => phase ?? '');
    for (const [name, { until }] of entriesOf(campaign.phases)) {
      const wanted = Number(/^at least (\d+)$/u.exec(until ?? '')?.[1] ?? 0);
      const has = members.get(name)?.length ?? 0;
      // A phase without activities is told of as unused.
      if (has === 0 || wanted <= has) continue;
      yield {
        path: ['phases', name, 'until'],
        message: {
          en: `${name} asks for ${String(wanted)} activities, and has ${String(has)}`,
          'zh-CN': `「${name}」要求完成 ${String(wanted)} 项活动，而只有 ${String(has)} 项`,
        },
        lacksIn: ['activities'],
      };
    }
  },
};
