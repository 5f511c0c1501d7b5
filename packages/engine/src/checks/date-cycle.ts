import type { SourcePath } from '../dsl/index.js';
import type { Check } from './check.js';
import { findCycles } from './cycles.js';

export const dateCycle: Check = {
  code: 'date-cycle',
  severity: 'error',
  title: 'Dates are counted from each other in a circle.',
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
        message: `${name} is counted from itself: ${[...cycle, name].join(' -> ')}`,
      };
    }
  },
};
