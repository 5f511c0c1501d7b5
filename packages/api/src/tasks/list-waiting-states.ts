import type { CompiledCampaign } from '@muster/engine';

import type { SqlCondition } from '../persistence/index.js';

/** A state of an activity's lifecycle, and the parties it waits for. */
export interface WaitingState {
  readonly activity: string;
  readonly progress: string;
  readonly parties: readonly string[];
}

/** The states of a campaign that say whom they wait for; in all others the owner is waited for. */
export function waitingStates({ activities }: CompiledCampaign): WaitingState[] {
  const found: WaitingState[] = [];
  for (const { name, main, whenEmpty } of activities.values()) {
    for (const { lifecycle } of [main, ...(whenEmpty === undefined ? [] : [whenEmpty])]) {
      for (const [progress, state] of Object.entries(lifecycle.states)) {
        const parties = state['waits-for'];
        if (parties === undefined || state.final === true) continue;
        found.push({
          activity: name,
          progress,
          parties: Array.isArray(parties) ? parties : [parties],
        });
      }
    }
  }
  return found;
}

/** Tasks `t` that are in one of the states; none when there is none. */
export function inStates(states: readonly WaitingState[]): SqlCondition {
  if (states.length === 0) return { sql: '1 = 0', values: [] };
  return {
    sql: `(${states.map(() => '(t.activity = ? AND t.progress = ?)').join(' OR ')})`,
    values: states.flatMap(({ activity, progress }) => [activity, progress]),
  };
}
