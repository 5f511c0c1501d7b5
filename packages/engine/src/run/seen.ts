import type { CompiledCampaign } from '../compile/index.js';
import type { ParticipationState, TaskState } from './state.js';

/** A participation at an instant, perhaps seen from one of its tasks. */
export interface Seen {
  readonly compiled: CompiledCampaign;
  readonly state: ParticipationState;
  readonly now: number;
  readonly task?: TaskState;
  /** The occurrence, person or task that figures are asked for; without it the one of the task. */
  readonly per?: string;
}
