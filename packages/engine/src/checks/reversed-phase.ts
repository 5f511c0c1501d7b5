import type { Check } from './check.js';
import { phaseEnds } from './phase-days.js';

export const reversedPhase: Check = {
  code: 'reversed-phase',
  severity: 'error',
  title: {
    en: 'A phase ends before it begins.',
    'zh-CN': '阶段的结束早于开始。',
  },
  why: {
    en: 'Nothing could be done in it.',
    'zh-CN': '该阶段内什么也办不了。',
  },
  remedy: {
    en: 'Exchange the two dates, or correct one of them.',
    'zh-CN': '对调两个日期，或更正其一。',
  },
  *run(context) {
    for (const [name, { from, to }] of phaseEnds(context)) {
      if (from.at < to.at) continue;
      yield {
        path: ['phases', name, 'to'],
        message: {
          en: `The phase ${name} ends on ${to.date}, before it begins on ${from.date}`,
          'zh-CN': `阶段「${name}」于 ${to.date} 结束，早于 ${from.date} 开始`,
        },
        related: [
          { path: ['phases', name, 'from'], message: { en: 'begins here', 'zh-CN': '开始于此' } },
        ],
      };
    }
  },
};
