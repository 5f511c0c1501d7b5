import type { Check } from './check.js';
import { entriesOf, own } from './own.js';

export const figureOfNothing: Check = {
  code: 'figure-of-nothing',
  severity: 'error',
  title: {
    en: 'A figure counts tasks that are never done, or is worked out from nothing.',
    'zh-CN': '指标统计的任务永远不会完成，或没有写明由什么算出。',
  },
  why: {
    en: 'The figure would always be 0.',
    'zh-CN': '该指标永远为 0。',
  },
  remedy: {
    en: 'Say which tasks count with `where`, end the lifecycle with a state that `counts: done`, or give the figure a `value`.',
    'zh-CN': '用 `where` 写明统计哪些任务，让流程通向 `counts: done` 的终态，或写上 `value`。',
  },
  *run({ campaign }) {
    for (const [name, { of, where, value }] of entriesOf(campaign.figures)) {
      if (of === undefined) {
        if (value !== undefined) continue;
        yield {
          path: ['figures', name],
          part: 'key',
          message: {
            en: `${name} has neither of nor value: it is worked out from nothing`,
            'zh-CN': `「${name}」既没有 of 也没有 value：无从算出`,
          },
          lacksIn: ['figures', name],
        };
        continue;
      }
      const lifecycle = own(campaign.activities, of)?.lifecycle ?? '';
      const states = Object.values(own(campaign.lifecycles, lifecycle)?.states ?? {});
      const final = states.filter((state) => state.final === true);
      const isDone = final.some(({ counts }) => counts === undefined || counts === 'done');
      if (where !== undefined || final.length === 0 || isDone) continue;
      yield {
        path: ['figures', name, 'of'],
        message: {
          en: `No final state of ${lifecycle} counts as done, so ${name} counts nothing; say which tasks count with where`,
          'zh-CN': `「${lifecycle}」没有计为 done 的终态，「${name}」什么也统计不到；请用 where 写明统计哪些`,
        },
        lacksIn: ['lifecycles', lifecycle],
      };
    }
  },
};
