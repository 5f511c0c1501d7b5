import type { SourcePath } from '../dsl/index.js';
import { anchorsOfExpression } from '../time/index.js';
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
      Map<string, { readonly path: SourcePath; readonly offset: number }>
    >();
    for (const { path, parsed, defines } of dates) {
      if (defines === undefined || !parsed.ok) continue;
      const mine = anchors.get(defines) ?? new Map<string, { path: SourcePath; offset: number }>();
      anchors.set(defines, mine);
      for (const { name, offset } of anchorsOfExpression(parsed.expression)) {
        if (!mine.has(name)) mine.set(name, { path, offset });
      }
    }
    const next = (name: string) => [...(anchors.get(name)?.keys() ?? [])];
    for (const cycle of findCycles([...anchors.keys()], next)) {
      const [name = '', other = name] = cycle;
      const anchor = anchors.get(name)?.get(other);
      if (anchor === undefined) continue;
      yield {
        path: anchor.path,
        within: { offset: anchor.offset, length: other.length },
        message: {
          en: `${name} is counted from itself: ${[...cycle, name].join(' -> ')}`,
          'zh-CN': `「${name}」由自身推算：${[...cycle, name].join(' -> ')}`,
        },
      };
    }
  },
};
