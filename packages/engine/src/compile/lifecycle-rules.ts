import type { AuthoredEvent, Lifecycle } from '../dsl/index.js';

/** The rules of an event in a state, in the order in which they are tried. */
export interface EventRules {
  readonly event: string;
  readonly rules: readonly AuthoredEvent[];
}

/** What may happen in each state of a lifecycle: its own events, then those that are always allowed. */
export type LifecycleRules = ReadonlyMap<string, ReadonlyMap<string, readonly AuthoredEvent[]>>;

/** Spreads a lifecycle's rules over its states; a final state has none. */
export function rulesOfLifecycle(lifecycle: Lifecycle): LifecycleRules {
  const all = new Map<string, ReadonlyMap<string, readonly AuthoredEvent[]>>();
  for (const [name, state] of Object.entries(lifecycle.states)) {
    const rules = new Map<string, readonly AuthoredEvent[]>();
    if (state.final !== true) {
      for (const source of [state.on ?? {}, lifecycle.always ?? {}]) {
        for (const [event, rule] of Object.entries(source)) {
          const list = Array.isArray(rule) ? rule : [rule];
          rules.set(event, [...(rules.get(event) ?? []), ...list]);
        }
      }
    }
    all.set(name, rules);
  }
  return all;
}
