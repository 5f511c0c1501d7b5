import type { Lifecycle, SourcePath } from '../dsl/index.js';
import type { Check } from './check.js';
import type { CheckContext } from './check-context.js';
import { findCycles } from './cycles.js';
import { groupBy, own } from './own.js';

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
function openedByThemselves({ campaign, effects, lifecycles }: CheckContext) {
  const opened = new Map<string, Map<string, SourcePath>>();
  const users = groupBy(lifecycles, ({ lifecycleName }) => lifecycleName);
  for (const { event, state, effect, lifecycle, path } of effects) {
    const { open, when } = effect;
    // Where a condition may end it, it may be meant.
    if (event !== undefined || state === undefined || open === undefined || when !== undefined) {
      continue;
    }
    // A case that is known already is left as it is.
    const identity = own(campaign.activities, open.activity)?.case?.identity;
    if (identity?.every((field) => !Object.hasOwn(open.set ?? {}, field)) === true) continue;
    const definition = own(campaign.lifecycles, lifecycle);
    if (definition === undefined || !statesByThemselves(definition).has(state)) continue;
    for (const { name } of users.get(lifecycle) ?? []) {
      const others = opened.get(name) ?? new Map<string, SourcePath>();
      opened.set(name, others.set(open.activity, [...path, 'open', 'activity']));
    }
  }
  return opened;
}

/** The states that a task comes into without anybody's doing. */
function statesByThemselves({ start, states }: Lifecycle): ReadonlySet<string> {
  const found = new Set<string>();
  for (let state: string | undefined = start; state !== undefined && !found.has(state);) {
    found.add(state);
    state = own(states, state)?.after?.to;
  }
  return found;
}
