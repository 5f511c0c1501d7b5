import type { CompiledCampaign } from '../../compile/index.js';
import type { Decision, ParticipationState, TaskState } from '../../run/index.js';
import type { AssertionFindings } from './findings.js';
import type { TaskScope } from './assertion.js';
import { isPending, type OnTime } from './on-time.js';

/** Something that was decided, as assertions see it. */
export interface Seen {
  readonly compiled: CompiledCampaign;
  readonly unit: string;
  /** Epoch ms. */
  readonly at: number;
  readonly decision: Decision;
  /** The participation with all its tasks. */
  readonly state: ParticipationState;
  readonly onTime: OnTime;
}

/** A participation when nothing more happens to it. */
export type Ended = Pick<Seen, 'compiled' | 'unit' | 'at' | 'state' | 'onTime'>;

/** Looks whether one assertion holds. What it remembers of a participant it forgets when that one is over. */
export interface Watcher {
  happened?(seen: Seen): void;
  over?(ended: Ended): void;
  findings(): AssertionFindings;
}

/** Whether a sentence about tasks speaks of a task: one that is owed, and has opened. */
export function isMeant(
  { activity, onTime }: TaskScope,
  task: TaskState,
  seen: Pick<Seen, 'state' | 'onTime'>,
): boolean {
  if (!task.owed || isPending(task)) return false;
  if (activity !== undefined && task.activity !== activity) return false;
  return !onTime || seen.onTime(seen.state);
}

/** The tasks that a decision changed, as they are now. */
export function changedTasks({ decision, state }: Seen): TaskState[] {
  return decision.changed.flatMap((key) => state.tasks[key] ?? decision.state.tasks[key] ?? []);
}
