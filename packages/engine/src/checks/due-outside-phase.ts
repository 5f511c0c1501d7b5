import type { Check } from './check.js';
import { activityDates, firstOfEach } from './activity-dates.js';
import { phaseDays } from './phase-days.js';

export const dueOutsidePhase: Check = {
  code: 'due-outside-phase',
  severity: 'warning',
  title: {
    en: 'An activity is due before its phase begins, or after it ends.',
    'zh-CN': '活动的到期日不在所属阶段之内。',
  },
  why: {
    en: 'The phase would be over before the activity is due, or the activity before the phase.',
    'zh-CN': '阶段已经结束而活动尚未到期，或阶段尚未开始活动就已到期。',
  },
  remedy: {
    en: 'Take a date within the phase, or put the activity into another phase.',
    'zh-CN': '改为阶段内的日期，或归入另一阶段。',
  },
  *run(context) {
    const phases = phaseDays(context);
    const outside = firstOfEach(activityDates(context), ({ activity, due }) => {
      const phase = phases.get(activity.phase ?? '');
      if (phase === undefined || due === undefined || activity.due === undefined) return false;
      return due.date < phase.from.date || due.date > phase.to.date;
    });
    for (const { name, activity, of, due, place } of outside) {
      const phase = activity.phase ?? '';
      const { from, to } = phases.get(phase) ?? {};
      yield {
        path: place('due'),
        message: {
          en: `${name}${of} is due on ${due?.date ?? ''}, and its phase ${phase} goes from ${from?.date ?? ''} to ${to?.date ?? ''}`,
          'zh-CN': `「${name}${of}」于 ${due?.date ?? ''} 到期，而所属阶段「${phase}」为 ${from?.date ?? ''} 至 ${to?.date ?? ''}`,
        },
        related: [
          {
            path: ['phases', phase],
            part: 'key',
            message: { en: 'the phase', 'zh-CN': '阶段在此' },
          },
        ],
      };
    }
  },
};
