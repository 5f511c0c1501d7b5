import type { Check } from './check.js';
import { findCycles } from './cycles.js';
import { own } from './own.js';

export const groupCycle: Check = {
  code: 'group-cycle',
  severity: 'error',
  title: {
    en: 'A group contains itself, perhaps by way of others.',
    'zh-CN': '组直接或间接包含自身。',
  },
  why: {
    en: 'Nobody can tell which categories belong to the group.',
    'zh-CN': '无法确定该组包含哪些类别。',
  },
  remedy: { en: 'Take the group out of its own members.', 'zh-CN': '从成员中去掉该组自身。' },
  *run({ campaign }) {
    const { groups = {} } = campaign;
    for (const cycle of findCycles(Object.keys(groups), (name) => own(groups, name)?.of ?? [])) {
      const [name = '', next = name] = cycle;
      yield {
        path: ['groups', name, 'of', own(groups, name)?.of.indexOf(next) ?? 0],
        message: {
          en: `The group ${name} contains itself: ${[...cycle, name].join(' -> ')}`,
          'zh-CN': `组「${name}」包含自身：${[...cycle, name].join(' -> ')}`,
        },
      };
    }
  },
};
