import type { Actor } from './actor.js';
import type { Values } from './command.js';
import { withoutFields } from './field-paths.js';
import { maySee } from './may-see.js';
import { actsAs, type PartyView } from './parties.js';

/**
 * The evidence of a task as an actor may see it: without the personal data that is shown to others
 * alone. Nothing of a task that the actor may not see at all.
 */
export function visibleEvidence(view: PartyView, actor: Actor): Values {
  if (!maySee(view, actor)) return {};
  return withoutFields(view.task.evidence, unseenFields(view, actor));
}

/**
 * The fields of a task's form that an actor is not shown, such as `phone` or `guests.phone`. The
 * owner is shown everything, and so is the campaign itself; a field that does not say who is shown it
 * is for everybody who sees the evidence. Files of such a field are as little for the actor as the
 * field itself.
 */
export function unseenFields(view: PartyView, actor: Actor): string[] {
  const form = view.compiled.activities.get(view.task.activity)?.evidence();
  if (form === undefined || actor.kind === 'system') return [];
  const hidden = form.personal.filter(
    ({ shownTo }) => shownTo?.some((party) => actsAs(party, actor, view)) === false,
  );
  return hidden.length === 0 || actsAs('owner', actor, view) ? [] : hidden.map(({ path }) => path);
}
