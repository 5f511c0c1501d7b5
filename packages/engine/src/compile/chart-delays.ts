import {
  exactDurationMs,
  instantAt,
  isDayDuration,
  parseDuration,
  shiftDate,
  timeOfDayAt,
} from '../time/index.js';
import type { TaskContext } from './task-context.js';
import type { Timeline } from './timeline.js';

/** Custom actions are read as data, never run. */
export function noop(): void {
  // Nothing to run.
}

/** The index of the first reminder after `now`, from `index` on. */
export function firstAfter(
  reminders: readonly { readonly at: number }[],
  index: number,
  now: number,
): number {
  let first = index;
  for (let next = reminders[first]; next !== undefined && next.at <= now; next = reminders[first])
    first += 1;
  return first;
}

/** The instant at which a wait of a state ends, counted from entering it. */
export function waitFrom(words: string, timeline: Timeline) {
  const duration = parseDuration(words);
  if (duration === undefined) throw new RangeError(`Not a duration: ${words}`);
  return ({ context }: { context: TaskContext }): number => {
    const from = context.enteredAt;
    if (!isDayDuration(duration)) return from + (exactDurationMs(duration) ?? 0);
    const day = shiftDate(timeline.dateAt(from), duration, 'after', timeline.calendar);
    return instantAt(day, timeOfDayAt(from, timeline.zone), timeline.zone);
  };
}
