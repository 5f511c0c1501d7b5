import type { SourcePath } from '../dsl/index.js';
import type { Check } from './check.js';
import { findCycles } from './cycles.js';
import { entriesOf, groupBy, listAt, own } from './own.js';

export const dependencyCycle: Check = {
  code: 'dependency-cycle',
  severity: 'error',
  title: {
    en: 'Activities wait for each other in a circle, so that none of them ever opens.',
    'zh-CN': '活动互相等待，形成循环，都不会开放。',
  },
  why: {
    en: 'Each waits for the other to be finished first.',
    'zh-CN': '每一项都在等另一项先完成。',
  },
  remedy: {
    en: "Take one of the activities out of the other's `after`.",
    'zh-CN': '从其中一项的 `after` 中去掉另一项。',
  },
  *run({ campaign }) {
    const { activities, phases } = campaign;
    const members = groupBy(entriesOf(activities), ([, { phase }]) => phase ?? '');
    /** What has to be complete before, and where that is said. */
    const before = (name: string): readonly Wait[] => {
      const activity = own(activities, name);
      if (activity === undefined) {
        // Of a menu some are enough, so that none waits for all the others.
        const phase = own(phases, name);
        if (phase === undefined || phase.until?.startsWith('at least') === true) return [];
        return (members.get(name) ?? []).map(([member]) => {
          return { value: member, path: ['activities', member, 'phase'] };
        });
      }
      const phase = own(phases, activity.phase ?? '');
      return [
        ...listAt<string>(activity.after, ['activities', name, 'after']),
        ...listAt<string>(phase?.after, ['phases', activity.phase ?? '', 'after']),
      ];
    };
    const names = [...Object.keys(activities), ...Object.keys(phases ?? {})];
    for (const cycle of findCycles(names, (name) => before(name).map(({ value }) => value))) {
      const [name = '', next = name] = cycle;
      const use = before(name).find(({ value }) => value === next);
      yield {
        path: use?.path ?? ['activities', name],
        message: {
          en: `${name} waits for itself: ${[...cycle, name].join(' -> ')}`,
          'zh-CN': `「${name}」在等待自身：${[...cycle, name].join(' -> ')}`,
        },
      };
    }
  },
};

interface Wait {
  readonly value: string;
  readonly path: SourcePath;
}
