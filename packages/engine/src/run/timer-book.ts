import { NEVER_AT, type ChartAction } from '../compile/index.js';
import type { TimerChange } from './decision.js';
import type { TaskState, TimerState } from './state.js';

/** Which timers a decision sets and clears. */
export class TimerBook {
  readonly #set = new Map<string, TimerChange>();
  readonly #clear = new Map<string, TimerChange>();

  changes(): { readonly set: readonly TimerChange[]; readonly clear: readonly TimerChange[] } {
    return { set: [...this.#set.values()], clear: [...this.#clear.values()] };
  }

  /** Takes over what a chart says of its timers, in its order; instants that never come need none. */
  follow(task: TaskState, actions: readonly ChartAction[]): TaskState {
    const timers: Record<string, TimerState> = { ...task.timers };
    let { generation } = task;
    for (const action of actions) {
      if (action.kind === 'emit') continue;
      this.forget(task.key, action.id, timers[action.id]);
      Reflect.deleteProperty(timers, action.id);
      if (action.kind === 'clear-timer' || action.at >= NEVER_AT) continue;
      generation += 1;
      timers[action.id] = { generation, at: action.at };
      this.set({ task: task.key, timer: action.id, generation, at: action.at });
    }
    return { ...task, timers, generation };
  }

  set(change: TimerChange): void {
    const id = `${change.task}|${change.timer}`;
    this.#clear.delete(id);
    this.#set.set(id, change);
  }

  forget(task: string, timer: string, present: TimerState | undefined): void {
    if (present === undefined) return;
    const id = `${task}|${timer}`;
    this.#set.delete(id);
    this.#clear.set(id, { task, timer, ...present });
  }
}
