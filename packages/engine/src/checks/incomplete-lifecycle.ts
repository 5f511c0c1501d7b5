import type { Check } from './check.js';
import { isOnlyBase } from './lifecycle-bases.js';
import { entriesOf, own } from './own.js';

export const incompleteLifecycle: Check = {
  code: 'incomplete-lifecycle',
  severity: 'error',
  title: {
    en: 'A lifecycle has no start or no states, not even from the one it is like.',
    'zh-CN': '流程没有起点或没有状态，所沿用的流程也没有。',
  },
  why: {
    en: 'No task could begin in it.',
    'zh-CN': '任务无法从中开始。',
  },
  remedy: {
    en: 'Give it `start` and `states`, or say with `like` which lifecycle it takes them from.',
    'zh-CN': '写上 `start` 和 `states`，或用 `like` 写明沿用哪个流程。',
  },
  *run(context) {
    const { lifecycles } = context.campaign;
    for (const [name, { start, states, like }] of entriesOf(lifecycles)) {
      if (isOnlyBase(context, name)) continue;
      // What it takes over is not known; that is said there.
      if (like !== undefined && own(lifecycles, like) === undefined) continue;
      const lacks =
        Object.keys(states).length === 0 ? 'states' : start === '' ? 'start' : undefined;
      if (lacks === undefined) continue;
      yield {
        path: ['lifecycles', name],
        part: 'key',
        message: {
          en: `The lifecycle ${name} has no ${lacks}`,
          'zh-CN': `流程「${name}」没有${lacks === 'start' ? '起点（start）' : '状态（states）'}`,
        },
        lacksIn: ['lifecycles', name],
      };
    }
  },
};
