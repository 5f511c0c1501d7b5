import { parseDateSpan } from '../time/index.js';
import type { Check } from './check.js';
import { phaseDays } from './phase-days.js';

export const phaseOutsideWindow: Check = {
  code: 'phase-outside-window',
  severity: 'warning',
  title: {
    en: 'A phase begins before the window of the campaign, or ends after it.',
    'zh-CN': '阶段超出了行动的起止时间。',
  },
  why: {
    en: 'What is carried out then lies outside the time the notice gives.',
    'zh-CN': '该阶段的工作超出通知规定的时间。',
  },
  remedy: {
    en: 'Move the phase into the window, or widen the window.',
    'zh-CN': '把阶段移到起止时间之内，或放宽起止时间。',
  },
  *run(context) {
    const { window } = context.campaign;
    const first = parseDateSpan(window.from)?.from ?? '';
    const last = parseDateSpan(window.to)?.to ?? '9999';
    for (const [name, { from, to }] of phaseDays(context)) {
      const key = from.date < first ? 'from' : to.date > last ? 'to' : undefined;
      if (key === undefined) continue;
      yield {
        path: ['phases', name, key],
        message: {
          en: `The phase ${name} goes from ${from.date} to ${to.date}, the window from ${first} to ${last}`,
          'zh-CN': `阶段「${name}」为 ${from.date} 至 ${to.date}，行动为 ${first} 至 ${last}`,
        },
        related: [{ path: ['window'], message: { en: 'the window', 'zh-CN': '起止时间在此' } }],
      };
    }
  },
};
