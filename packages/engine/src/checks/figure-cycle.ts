import { celName } from '../conditions/index.js';
import type { Check } from './check.js';
import { findCycles } from './cycles.js';
import { entriesOf, own } from './own.js';

export const figureCycle: Check = {
  code: 'figure-cycle',
  severity: 'error',
  title: {
    en: 'Figures are worked out from each other in a circle.',
    'zh-CN': '指标互相推算，形成循环。',
  },
  why: {
    en: 'None of them can ever be told.',
    'zh-CN': '其中任何一个都算不出来。',
  },
  remedy: {
    en: 'Let one of them be worked out from tasks.',
    'zh-CN': '让其中一个由任务算出。',
  },
  *run({ campaign }) {
    const { figures } = campaign;
    const authored = new Map(Object.keys(figures ?? {}).map((name) => [celName(name), name]));
    const next = (name: string): string[] => {
      const figure = own(figures, name);
      const texts = [figure?.target, figure?.baseline, figure?.value, figure?.where];
      return texts.flatMap((text) =>
        [...String(text ?? '').matchAll(/(?<![\w.])figures\s*\.\s*(\w+)/gu)].flatMap(
          ([, other = '']) => authored.get(other) ?? [],
        ),
      );
    };
    for (const cycle of findCycles(
      entriesOf(figures).map(([name]) => name),
      next,
    )) {
      const [name = ''] = cycle;
      const key = own(figures, name)?.value === undefined ? 'target' : 'value';
      yield {
        path: ['figures', name, key],
        message: {
          en: `${name} is worked out from itself: ${[...cycle, name].join(' -> ')}`,
          'zh-CN': `「${name}」由自身推算：${[...cycle, name].join(' -> ')}`,
        },
      };
    }
  },
};
