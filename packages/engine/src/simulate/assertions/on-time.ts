import { PENDING } from '../../compile/index.js';
import {
  progressOf,
  standingOf,
  type Decision,
  type ParticipationState,
  type TaskState,
} from '../../run/index.js';
import type { Behaviour } from '../rehearsal/mix.js';

/** Whether a participant is on time at this moment. */
export type OnTime = (state: ParticipationState) => boolean;

export function isPending(task: Pick<TaskState, 'snapshot'>): boolean {
  return progressOf(task) === PENDING;
}

/**
 * Who is on time: in a rehearsal whoever is played so; otherwise a unit that has handed nothing in
 * late, and of which nothing is overdue that it has not handed in.
 */
export class Punctuality {
  readonly #late = new Set<string>();

  happened(unit: string, { entries }: Decision): void {
    if (entries.some((entry) => entry.type === 'handed-in' && entry.how !== 'on-time')) {
      this.#late.add(unit);
    }
  }

  over(unit: string): void {
    this.#late.delete(unit);
  }

  judge(behaviour: Behaviour | undefined): OnTime {
    if (behaviour !== undefined) return () => behaviour === 'on-time';
    return ({ facts, tasks }) =>
      !this.#late.has(facts.code) &&
      Object.values(tasks).every(
        (task) =>
          task.outcome !== 'open' ||
          task.snapshot.context.handed !== undefined ||
          standingOf(task) !== 'overdue',
      );
  }
}
