import { listOf } from '../compile/index.js';
import type { AuthoredEvent } from '../dsl/index.js';
import type { Actor } from './actor.js';
import { lifecycleOf, progressOf } from './lifecycle-of.js';
import { actsAs, type PartyView } from './parties.js';

/** An event that may happen to a task in its present state, whoever asks. */
export interface PossibleEvent {
  readonly event: string;
  readonly rules: readonly AuthoredEvent[];
}

/** What the lifecycle has in the present state of a task; nothing once it is settled. */
export function possibleEvents(view: PartyView): PossibleEvent[] {
  if (view.task.outcome !== 'open') return [];
  const { rules: lifecycle } = lifecycleOf(view.compiled, view.task);
  return [...(lifecycle.get(progressOf(view.task)) ?? [])].map(([event, rules]) => ({
    event,
    rules,
  }));
}

/** The names of the events that this actor may send to a task now, whatever they need. */
export function allowedEvents(view: PartyView, actor: Actor): string[] {
  return possibleEvents(view)
    .filter(({ rules }) => rules.some((rule) => mayUse(rule, actor, view)))
    .map(({ event }) => event);
}

/** Whether a rule is for this actor. */
export function mayUse(rule: AuthoredEvent, actor: Actor, view: PartyView): boolean {
  return listOf(rule.by).some((party) => actsAs(party, actor, view));
}
