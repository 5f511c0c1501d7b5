import type { TaskEvent } from '../compile/index.js';
import { lifecycleOf } from './lifecycle-of.js';
import type { PartyView } from './parties.js';
import { momentsOf } from './dates-of.js';

/**
 * What a state brings with it when it is entered: its own due date (`within`), never earlier than
 * the task's, and the instant at which it moves on by itself, where that is a date.
 */
export function entering(view: PartyView, state: string): Pick<TaskEvent, 'dueAt' | 'waitAt'> {
  const { compiled, state: participation, task } = view;
  const definition = lifecycleOf(compiled, task).lifecycle.states[state];
  const local = momentsOf(view);
  const resolve = (words: string) => {
    const resolved = compiled.timeline.resolve(words, 'due', participation.dates, local);
    return resolved === 'unbound' ? undefined : resolved.at;
  };
  const within = definition?.within;
  const withinAt =
    within === undefined || task.past || task.empty ? undefined : resolve(`${within} after now`);
  const at = definition?.after?.at;
  return {
    ...(withinAt === undefined ? {} : { dueAt: Math.max(withinAt, task.baseDueAt ?? 0) }),
    ...(at === undefined ? {} : { waitAt: resolve(at) }),
  };
}
