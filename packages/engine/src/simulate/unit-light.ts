import type { CompiledCampaign } from '../compile/index.js';
import { lightOf, type Light, type ParticipationState } from '../run/index.js';

const BRIGHTNESS: readonly Light[] = ['none', 'green', 'yellow', 'red'];

/** The worst light among a participant's tasks. */
export function lightOfUnit(compiled: CompiledCampaign, state: ParticipationState): Light {
  let worst = 0;
  for (const task of Object.values(state.tasks)) {
    worst = Math.max(worst, BRIGHTNESS.indexOf(lightOf(compiled, task)));
  }
  return BRIGHTNESS[worst] ?? 'none';
}
