import type { Check } from './check.js';
import { findCycles } from './cycles.js';
import { listAt, own } from './own.js';

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
  *run({ campaign: { activities } }) {
    const after = (name: string) =>
      listAt<string>(own(activities, name)?.after, ['activities', name, 'after']);
    const cycles = findCycles(Object.keys(activities), (name) => after(name).map((a) => a.value));
    for (const cycle of cycles) {
      const [name = '', next = name] = cycle;
      const use = after(name).find(({ value }) => value === next);
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
