import { stateOfCounts, type ActivityState, type CompiledCampaign } from '../compile/index.js';
import type { ParticipationState } from './state.js';
import { NO_COUNTS } from './tally.js';

/** Where a unit stands with an activity; idle with one it has no tasks of. */
export function activityStateOf(
  compiled: CompiledCampaign,
  { counts }: Pick<ParticipationState, 'counts'>,
  activity: string,
): ActivityState {
  const found = compiled.activities.get(activity);
  if (found === undefined) throw new RangeError(`There is no activity ${activity}`);
  return stateOfCounts(counts[activity] ?? NO_COUNTS, found.until);
}
