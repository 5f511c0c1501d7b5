import type { Check } from './check.js';
import { isOnlyBase } from './lifecycle-bases.js';
import { entriesOf, own } from './own.js';

export const noFinalState: Check = {
  code: 'no-final-state',
  severity: 'error',
  title: {
    en: 'A lifecycle has no final state, so nothing is ever done.',
    'zh-CN': '流程没有终态，永远无法完成。',
  },
  why: {
    en: 'No task would ever be done, and no unit would complete the campaign.',
    'zh-CN': '任务永远办不完，单位也无法完成行动。',
  },
  remedy: {
    en: 'Mark the state in which it ends with `final: true` and what it counts as.',
    'zh-CN': '给结束时的状态加上 `final: true` 并写明计为什么。',
  },
  *run(context) {
    const { campaign } = context;
    for (const [name, { states, like }] of entriesOf(campaign.lifecycles)) {
      if (isOnlyBase(context, name) || Object.keys(states).length === 0) continue;
      // What it would have from a base that is not there, nobody knows.
      if (like !== undefined && own(campaign.lifecycles, like) === undefined) continue;
      if (Object.values(states).some(({ final }) => final === true)) continue;
      yield {
        path: ['lifecycles', name],
        part: 'key',
        message: {
          en: `No state of ${name} is final; mark where it ends with final: true`,
          'zh-CN': `「${name}」没有终态；请给结束时的状态加上 final: true`,
        },
        lacksIn: ['lifecycles', name],
      };
    }
  },
};
