import type { SourcePath } from '../dsl/index.js';
import type { Check } from './check.js';
import { findCycles } from './cycles.js';

export const dateCycle: Check = {
  code: 'date-cycle',
  severity: 'error',
  title: {
    en: 'Dates are counted from each other in a circle.',
    'zh-CN': '日期互相推算，形成循环。',
  },
  why: { en: 'None of the dates can ever be told.', 'zh-CN': '其中任何一个日期都无法算出。' },
  remedy: { en: 'Give one of them a date of its own.', 'zh-CN': '为其中一个写上确定的日期。' },
  *run({ dates }) {
    const anchors = new Map<
      string,
      { readonly to: string; readonly path: SourcePath; readonly offset: number }
    >();
    for (const { path, parsed } of dates) {
      const name = path[0] === 'dates' ? path[1] : path[0] === 'periods' ? path[3] : undefined;
      if (typeof name !== 'string' || !parsed.ok || parsed.expression.kind !== 'date') continue;
      const { base } = parsed.expression;
      if (base.kind === 'anchor') anchors.set(name, { to: base.name, path, offset: base.offset });
    }
    const next = (name: string) => {
      const anchor = anchors.get(name);
      return anchor === undefined ? [] : [anchor.to];
    };
    for (const cycle of findCycles([...anchors.keys()], next)) {
      const [name = ''] = cycle;
      const anchor = anchors.get(name);
      if (anchor === undefined) continue;
      yield {
        path: anchor.path,
        within: { offset: anchor.offset, length: anchor.to.length },
        message: {
          en: `${name} is counted from itself: ${[...cycle, name].join(' -> ')}`,
          'zh-CN': `「${name}」由自身推算：${[...cycle, name].join(' -> ')}`,
        },
      };
    }
  },
};
