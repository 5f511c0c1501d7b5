import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import { findCycles } from './cycles.js';

export const opensItself: Check = {
  code: 'opens-itself',
  severity: 'error',
  title: {
    en: 'A case opens another case of its kind by itself, so that cases never end.',
    'zh-CN': '案件会自动开立同类案件，没有尽头。',
  },
  why: {
    en: "Cases would breed without anybody's doing.",
    'zh-CN': '无人操作也会不断产生新案件。',
  },
  remedy: {
    en: "Let somebody's event open the next case, or leave the effect out.",
    'zh-CN': '改由人为事件开立下一件，或去掉该效果。',
  },
  *run(context) {
    const opened = openedByThemselves(context);
    const next = (name: string) => [...(opened.get(name)?.keys() ?? [])];
    for (const cycle of findCycles([...opened.keys()], next)) {
      const [name = '', other = name] = cycle;
      yield {
        path: opened.get(name)?.get(other) ?? ['activities', name],
        message: {
          en: `Cases open each other without anybody's doing: ${[...cycle, name].join(' -> ')}`,
          'zh-CN': `案件会自动互相开立：${[...cycle, name].join(' -> ')}`,
        },
      };
    }
  },
};

/** Which activities open cases of which others as time passes, and where. */
function openedByThemselves({ effects, lifecycles }: CheckContext) {
  const opened = new Map<string, Map<string, readonly (string | number)[]>>();
  for (const { event, effect, lifecycle, path } of effects) {
    if (event !== undefined || effect.open === undefined || effect.open.in !== undefined) continue;
    for (const { name, lifecycleName } of lifecycles) {
      if (lifecycleName !== lifecycle) continue;
      const others = opened.get(name) ?? new Map<string, readonly (string | number)[]>();
      opened.set(name, others.set(effect.open.activity, [...path, 'open', 'activity']));
    }
  }
  return opened;
}
