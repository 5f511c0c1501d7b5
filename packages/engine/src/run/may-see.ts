import { PENDING, listOf } from '../compile/index.js';
import type { Actor } from './actor.js';
import { mayUse, possibleEvents } from './allowed-events.js';
import { progressOf } from './lifecycle-of.js';
import { actsAs, type PartyView } from './parties.js';

/** Whether participants cannot see a task yet: it does not show before it opens. */
export function isHidden({ compiled, task }: Pick<PartyView, 'compiled' | 'task'>): boolean {
  const hidden = compiled.activities.get(task.activity)?.activity.hidden;
  return hidden === 'until-opening' && task.outcome === 'open' && progressOf(task) === PENDING;
}

/**
 * Whether an actor may see a task: what is hidden only those who issued the notice; else its owner
 * and whoever its activity names (`seen-by`), or, where it names nobody, everybody who sees the unit.
 */
export function maySee(view: PartyView, actor: Actor): boolean {
  if (actor.kind === 'system') return true;
  const issuer = actsAs('issuer', actor, view) || actsAs('lead', actor, view);
  if (isHidden(view)) return issuer;
  const seenBy = view.compiled.activities.get(view.task.activity)?.activity['seen-by'];
  if (seenBy === undefined) return actor.kind !== 'anonymous';
  return ['owner', ...listOf(seenBy)].some((party) => actsAs(party, actor, view));
}

/**
 * Whether an actor is not even told that a task exists: it may not be seen, and there is nothing that
 * the actor could do with it now.
 */
export function isConcealed(view: PartyView, actor: Actor): boolean {
  if (maySee(view, actor)) return false;
  return !possibleEvents(view).some(({ rules }) => rules.some((rule) => mayUse(rule, actor, view)));
}
