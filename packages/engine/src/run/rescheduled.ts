import type { CompiledEffect } from '../compile/index.js';
import type { Values } from './command.js';
import { momentsOf } from './dates-of.js';
import { refuse, type Refusal } from './decision.js';
import type { PartyView } from './parties.js';
import type { TaskState } from './state.js';
import type { Workbench } from './workbench.js';
import { withWorld } from './world.js';

/** The words of the first `reschedule` among effects whose condition holds. */
export function rescheduledTo(
  effects: readonly CompiledEffect[],
  view: PartyView,
  variables: Values,
): string | undefined {
  return effects.find(({ reschedule, when }) => {
    if (reschedule === undefined) return false;
    return when?.holds(withWorld(when.reads, view, variables)) ?? true;
  })?.reschedule;
}

/** The due instant that words lead to; undefined while that is to be announced. */
export function dueAfter(
  bench: Workbench,
  task: TaskState,
  words: string,
  answers: Values,
): number | Refusal | undefined {
  const { compiled, state, now } = bench;
  const local = momentsOf(bench.viewOf(task), answers);
  const resolved = compiled.timeline.resolve(words, 'due', state.dates, local);
  if (resolved === 'unbound') return undefined;
  return resolved.at > now
    ? resolved.at
    : refuse('due-in-the-past', `The new due date ${resolved.date} is over.`);
}
