import { listOf } from '../../compile/index.js';
import type { AuthoredEffect } from '../../dsl/index.js';
import type { Decision, Entry, TaskState } from '../../run/index.js';

/** One effect or several, as a list. */
export function effectsOfRule(
  effect: AuthoredEffect | readonly AuthoredEffect[] | undefined,
): readonly AuthoredEffect[] {
  return listOf<AuthoredEffect>(effect);
}

/** What an effect is called in a report. */
export function nameOfEffect(cause: string, index: number, effect: AuthoredEffect): string {
  const what = Object.keys(effect).filter((name) => name !== 'when');
  return `${cause}: ${what.join(' and ')}${index === 0 ? '' : ` (${String(index + 1)})`}`;
}

/** Whether an effect whose cause came about shows in what was decided; one without a condition always does. */
export function hasHappened(
  effect: AuthoredEffect,
  cause: string,
  task: TaskState,
  { entries, messages, signals }: Decision,
): boolean {
  if (effect.when === undefined) return true;
  const { open, send, choose, record, share, notify, reschedule } = effect;
  const has = (type: Entry['type']) => entries.some((entry) => entry.type === type);
  const told = (event: string) =>
    entries.some((entry) => 'event' in entry && entry.event === event) ||
    signals.some(({ command }) => command.type === 'tell' && command.event === event);
  const shows = [
    open === undefined
      ? undefined
      : signals.some(({ command }) => command.type === 'open') ||
        entries.some(
          (entry) => entry.type === 'task-created' && entry.task.startsWith(`${open.activity}/`),
        ),
    send === undefined ? undefined : told(send.event),
    choose === undefined ? undefined : has('chosen'),
    record === undefined ? undefined : has('recorded'),
    share === undefined ? undefined : signals.some(({ campaign }) => campaign === share.campaign),
    notify === undefined
      ? undefined
      : messages.some(
          (message) =>
            message.rule === 'notice' && message.task === task.key && message.occurrence === cause,
        ),
    reschedule === undefined ? undefined : has('rescheduled'),
  ].filter((shown) => shown !== undefined);
  // What only sets fields leaves no trace of its own.
  return shows.every(Boolean);
}
