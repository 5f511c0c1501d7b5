import type { Check } from './check.js';
import { activityDates, firstOfEach } from './activity-dates.js';
import { phaseDays } from './phase-days.js';

export const opensAfterPhase: Check = {
  code: 'opens-after-phase',
  severity: 'error',
  title: {
    en: 'An activity opens only when its phase is over.',
    'zh-CN': '活动在所属阶段结束之后才开放。',
  },
  why: {
    en: 'It cannot be done within the phase it belongs to.',
    'zh-CN': '在所属阶段内无法办理。',
  },
  remedy: {
    en: 'Let it open within the phase, or put it into another phase.',
    'zh-CN': '改为在阶段内开放，或归入另一阶段。',
  },
  *run(context) {
    const phases = phaseDays(context);
    const late = firstOfEach(activityDates(context), ({ activity, opens, due }) => {
      const phase = phases.get(activity.phase ?? '');
      if (phase === undefined || opens === undefined || opens.at < phase.to.at) return false;
      // Where it is due before, that is told.
      return due === undefined || opens.at < due.at;
    });
    for (const { name, activity, of, opens, place } of late) {
      const phase = activity.phase ?? '';
      yield {
        path: place('opens'),
        message: {
          en: `${name}${of} opens on ${opens?.date ?? ''}, after its phase ${phase} ended on ${phases.get(phase)?.to.date ?? ''}`,
          'zh-CN': `「${name}${of}」于 ${opens?.date ?? ''} 开放，而所属阶段「${phase}」已于 ${phases.get(phase)?.to.date ?? ''} 结束`,
        },
        related: [
          { path: ['phases', phase, 'to'], message: { en: 'ends here', 'zh-CN': '阶段结束于此' } },
        ],
      };
    }
  },
};
